-- What a step of a trial did beside itself, for taking it back: the entry of the customer's status history, and the results
-- against competitors. Null of steps of which nobody noted it: those of before, and those that the previous version of the
-- service still writes.
alter table test_trial_stage add column consequences jsonb;
