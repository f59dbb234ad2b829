-- Who works on what stands still: it comes to this person's worklist as well as to that of the customer's owner.
alter table worklist_reminder add column assignee_id uuid;
update worklist_reminder r set assignee_id = t.engineer_id from test_trial t where t.id = r.subject_id and t.engineer_id is not null;
create index worklist_reminder_assignee on worklist_reminder (assignee_id, raised_on) where assignee_id is not null;
