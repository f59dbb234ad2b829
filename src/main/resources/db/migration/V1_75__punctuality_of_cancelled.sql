-- Punctuality also counts what people cancelled on the first due date or later. Serves the former question too.
create index follow_up_plan_first_due_ended on follow_up_plan (owner_id, first_due_on) where state in ('PLANNED','DONE','CANCELLED');
drop index follow_up_plan_first_due;
