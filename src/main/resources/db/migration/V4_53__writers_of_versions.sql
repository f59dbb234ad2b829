-- Whoever wrote any of a version of a plan or ever handed it in: they do not approve it.
create table key_account_version_writer (
    version_id uuid not null references key_account_plan_version on delete cascade,
    writer_id  uuid not null,
    primary key (version_id, writer_id)
);

-- Of versions that are there, what is known: who began and who handed in, and of open ones whom the audit trail names.
insert into key_account_version_writer (version_id, writer_id)
select v.id, v.author_id from key_account_plan_version v where v.author_id is not null
union
select v.id, v.submitted_by from key_account_plan_version v where v.submitted_by is not null
union
select v.id, s.said_by from key_account_plan_version v join key_account_comment s on s.plan_id = v.plan_id and s.number = v.number
 where s.kind = 'SUBMITTED' and s.said_by is not null
union
select v.id, a.actor_id from key_account_plan_version v join audit_entry a on a.entity_id = v.plan_id and a.at >= v.created_at
 where v.state in ('DRAFT','SUBMITTED') and a.action = 'KEY_ACCOUNT_PLAN_CHANGED' and a.actor_id is not null;
