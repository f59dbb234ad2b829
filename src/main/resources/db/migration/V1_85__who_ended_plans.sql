-- Who ended a plan: did it, moved it, cancelled it, or caused a rule to cancel it. Not always its owner: a manager cancels a
-- plan of a representative, and who merges two records ends the plans of one. Null for jobs and where nobody noted it.
alter table follow_up_plan add column ended_by uuid;
