-- What a notice is about, so that the same is not said twice to one person: of an escalation the first plan of the chain.
alter table notification add column subject_id uuid;
create unique index notification_subject_unique on notification (kind, subject_id, user_id) where subject_id is not null;
create index notification_unread on notification (user_id, created_at desc, id desc) where read_at is null;
