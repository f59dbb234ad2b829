-- What stands still with a customer, and the first working day on which it counts as standing still: few rows, written by
-- the feature that watches it, read by each worklist.
create table worklist_reminder (
    subject_id   uuid not null,
    kind         text not null,
    customer_id  uuid not null references customer on delete cascade,
    subject_name text not null,
    since        date not null,
    raised_on    date not null,
    primary key (subject_id, kind)
);
create index worklist_reminder_customer on worklist_reminder (customer_id, raised_on);
create index worklist_reminder_raised on worklist_reminder (raised_on);
