-- Apart from the new column, whose lock would keep the former version from all plans: this holds rows that have ended.
set local statement_timeout = 0;
update follow_up_plan p set ended_by = a.actor_id from audit_entry a
 where a.entity_id = p.id and a.action in ('FOLLOW_UP_DONE','FOLLOW_UP_RESCHEDULED','FOLLOW_UP_CANCELLED') and a.actor_id is not null
   and p.ended_by is null;
