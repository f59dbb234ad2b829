-- Who ended a plan: did it, moved it, cancelled it, or caused a rule to cancel it. Not always its owner: a manager cancels a
-- plan of a representative, and who merges two records ends the plans of one. Null for jobs and where nobody noted it.
alter table follow_up_plan add column ended_by uuid;
update follow_up_plan p set ended_by = a.actor_id from audit_entry a
 where a.entity_id = p.id and a.action in ('FOLLOW_UP_DONE','FOLLOW_UP_RESCHEDULED','FOLLOW_UP_CANCELLED') and a.actor_id is not null;
