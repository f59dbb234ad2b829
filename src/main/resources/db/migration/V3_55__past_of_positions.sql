-- Who was what at a customer, and reported to whom, as it was believed at any instant; kept as what is believed of its model (V3_00).
-- What was written before this column came has none: it was believed as long as the contact has been known.
alter table contact_position add column recorded_at timestamptz;
alter table contact_position alter column recorded_at set default now();

create table contact_position_past (like contact_position, replaced_at timestamptz not null);
alter table contact_position_past alter column recorded_at drop default;
alter table contact_position_past add foreign key (customer_id) references customer on delete cascade;
alter table contact_position_past add foreign key (contact_id) references contact on delete cascade;
create index contact_position_past_of on contact_position_past (customer_id, id, replaced_at);
create index contact_position_past_contact on contact_position_past (contact_id);
create index contact_position_past_id on contact_position_past (id);

-- Who does not say when (the previous version of the service) means now.
create function position_recorded() returns trigger language plpgsql as $$
begin
    if new.recorded_at is not distinct from old.recorded_at then
        new.recorded_at := now();
    end if;
    return new;
end $$;
create trigger contact_position_recorded before update on contact_position for each row
    when ((old.position, old.department, old.role, old.reports_to_id, old.left_on)
        is distinct from (new.position, new.department, new.role, new.reports_to_id, new.left_on))
    execute function position_recorded();
create trigger contact_position_keeps_past after update on contact_position for each row
    when (old.recorded_at is distinct from new.recorded_at) execute function keep_past();

-- The past goes where the position goes: a merge is no new belief.
create function position_past_follows() returns trigger language plpgsql as $$
begin
    update contact_position_past set customer_id = new.customer_id where id = new.id;
    return null;
end $$;
create trigger contact_position_past_follows after update on contact_position for each row
    when (old.customer_id is distinct from new.customer_id) execute function position_past_follows();

create view contact_position_ever as
    select *, null::timestamptz as replaced_at from contact_position union all select * from contact_position_past;
