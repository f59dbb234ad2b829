-- Which instance works on a job. Null for one that waits, and for one that a former version works on.
alter table import_job add column claimed_by uuid;
