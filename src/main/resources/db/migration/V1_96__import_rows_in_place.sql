-- Rows that say nothing new of a known customer; of a run that was broken off nobody can reckon them out.
alter table import_job add column unchanged_rows int not null default 0;
update import_job j set unchanged_rows = (select count(*) from import_row r where r.job_id = j.id and r.outcome = 'UNCHANGED');

-- How many of the stored rows stand above the list's first one, less than none where rows came before it: when other
-- headings are chosen, the rows keep their numbers.
alter table import_job add column rows_above int not null default 0;
