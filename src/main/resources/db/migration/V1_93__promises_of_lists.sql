-- Which promise of a list a plan gave way to: it stands again when that list is taken back.
alter table follow_up_plan add column superseded_by uuid;
-- A remark without a date is no contact: it neither moves the rhythm nor makes a customer one that was often spoken to.
alter table interaction add column counts boolean not null default true;
