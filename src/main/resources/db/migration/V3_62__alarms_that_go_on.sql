-- How many contacts it were when somebody looked into an alarm: what comes after is held against it.
alter table contact_alarm add column acknowledged_contacts int;
update contact_alarm set acknowledged_contacts = contacts where acknowledged_at is not null;
