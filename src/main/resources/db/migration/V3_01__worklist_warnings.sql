-- What the worklist warns of beside its promises. A table of its own: the previous version of the service, which may still run
-- beside this one, knows the kinds in worklist_reminder and no others.
create table worklist_warning (
    subject_id   uuid not null,
    kind         text not null,
    customer_id  uuid not null references customer on delete cascade,
    -- what it belongs to, such as the project of a decision maker
    whole_id     uuid not null,
    whole_name   text not null,
    subject_name text not null,
    assignee_id  uuid,
    since        date not null,
    raised_on    date not null,
    primary key (subject_id, kind)
);
create index worklist_warning_whole on worklist_warning (whole_id);
create index worklist_warning_customer on worklist_warning (customer_id, raised_on);
create index worklist_warning_assignee on worklist_warning (assignee_id, raised_on) where assignee_id is not null;
