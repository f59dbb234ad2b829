-- What the upkeep of the next plan needs to know, and the orders that the lists offer.
alter table follow_up_plan
    -- which rule cancelled it; null when a person did
    add column cause text check (cause in ('SUPERSEDED','PAUSED','RESUMED','ABANDONED','NO_OWNER','MERGED')),
    -- given to a colleague who is not the customer's owner: stays with them, and is never the customer's next plan
    add column delegated boolean not null default false,
    add constraint follow_up_plan_delegated_not_next check (not (delegated and is_next));
create index follow_up_plan_open on follow_up_plan (customer_id) where state = 'PLANNED';
drop index follow_up_plan_due;
create index follow_up_plan_by_due on follow_up_plan (due_on, id);
create index follow_up_plan_by_first_due on follow_up_plan (first_due_on, id);
create index follow_up_plan_by_update on follow_up_plan (updated_at, id);
create index interaction_by_time on interaction (occurred_at, id);
