-- At which step whom a warning is about first decides, and when the customer came to it; the previous version of the service, which may
-- still run beside this one, knows neither and leaves them empty.
alter table worklist_warning add column step int check (step between 1 and 10);
alter table worklist_warning add column step_reached_on date;

-- Warnings are told with each assessment: all are made anew.
insert into five_layer_renewal (done_up_to) select null where exists (select 1 from five_layer_state)
on conflict (only_one) do update set done_up_to = null;

-- A kind for whatever the list of facts lacks, for installations that have not written a list of their own.
insert into fact_kind (key, position, required, name_zh, name_en)
select 'OTHER', (select max(position) + 1 from fact_kind), false, '其他', 'Other'
where exists (select 1 from fact_kinds_version where version = 0)
on conflict (key) do nothing;
