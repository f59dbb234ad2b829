-- Integration clients bring lists too; a job is its maker's, person or client.
alter table import_job drop constraint import_job_created_by_fkey;
