-- What the worklist reminds of beside test trials. In a table of its own: the previous version of the service, which may still
-- run, reads each row of worklist_reminder and knows no other kinds than those of trials.
create table dated_reminder (
    subject_id   uuid not null,
    kind         text not null,
    customer_id  uuid not null references customer on delete cascade,
    subject_name text not null,
    assignee_id  uuid,
    since        date not null,
    raised_on    date not null,
    -- the last day on which it is to be seen; null while it lasts
    last_on      date,
    primary key (subject_id, kind)
);
create index dated_reminder_customer on dated_reminder (customer_id, raised_on);
create index dated_reminder_raised on dated_reminder (raised_on);
create index dated_reminder_assignee on dated_reminder (assignee_id, raised_on) where assignee_id is not null;

create view reminder as
    select subject_id, kind, customer_id, subject_name, assignee_id, since, raised_on, null::date as last_on from worklist_reminder
    union all
    select subject_id, kind, customer_id, subject_name, assignee_id, since, raised_on, last_on from dated_reminder;
