-- The row of the file that holds the headings, and the first rows of the file, among which another one can be chosen.
alter table import_job add column heading_row int not null default 1;
alter table import_job add column lead jsonb not null default '[]';
-- Rows that are taken in although something of them is left out.
alter table import_job add column warned_rows int not null default 0;

-- Where the row stands in the file, as a spreadsheet counts; null in rows of former versions.
alter table import_row add column file_row int;
-- Which customer it means, by what, and which earlier row of the file means the same.
alter table import_row add column meaning jsonb;
