-- Who reports to whom is a tree of those who are at the customer. What was recorded before that was asked for is brought into
-- order: lines to people who are not there, or not any more, and one line of each circle.
with dangling as (
    update contact_position p set reports_to_id = null
    where p.left_on is null and p.reports_to_id is not null
      and (p.reports_to_id = p.contact_id
           or not exists (select 1 from contact_position s
                          where s.customer_id = p.customer_id and s.contact_id = p.reports_to_id and s.left_on is null))
    returning p.contact_id)
update contact k set version = k.version + 1 from (select distinct contact_id from dangling) d where k.id = d.contact_id;

with recursive up as (
    select p.customer_id, p.contact_id as start, p.reports_to_id as above, array[p.id] as way
    from contact_position p where p.left_on is null and p.reports_to_id is not null
    union all
    select u.customer_id, u.start, s.reports_to_id, u.way || s.id
    from up u join contact_position s on s.customer_id = u.customer_id and s.contact_id = u.above and s.left_on is null
    where u.above <> u.start and s.reports_to_id is not null and not s.id = any(u.way)
), newest as (
    -- Each of a circle finds the same newest line.
    select distinct (select max(line::text)::uuid from unnest(way) line) as id from up where above = start
), cut as (
    update contact_position p set reports_to_id = null from newest n where p.id = n.id returning p.contact_id
)
update contact k set version = k.version + 1 from (select distinct contact_id from cut) c where k.id = c.contact_id;

-- Informal influence: whom people at a customer listen to, whatever the org chart says. The row is what is believed now; what
-- was believed before goes beside it with the instant at which it was replaced.
create table influence (
    id              uuid primary key,
    version         int not null default 0,
    customer_id     uuid not null references customer on delete cascade,
    from_contact_id uuid not null references contact,
    to_contact_id   uuid not null references contact,
    strength        text not null check (strength in ('WEAK','STRONG')),
    note            text,
    created_at      timestamptz not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    removed_at      timestamptz,
    constraint influence_not_on_oneself check (from_contact_id <> to_contact_id)
);
create unique index influence_once on influence (customer_id, from_contact_id, to_contact_id) where removed_at is null;
create index influence_from on influence (from_contact_id);
create index influence_to on influence (to_contact_id);

create table influence_past (like influence, replaced_at timestamptz not null);
alter table influence_past add foreign key (customer_id) references customer on delete cascade;
create index influence_past_of on influence_past (customer_id, id, replaced_at);

create trigger influence_keeps_past after update on influence for each row
    when (old.recorded_at is distinct from new.recorded_at) execute function keep_past();
create view influence_ever as select *, null::timestamptz as replaced_at from influence union all select * from influence_past;
