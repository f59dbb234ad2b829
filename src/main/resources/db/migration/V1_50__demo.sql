-- What the demonstration data brought in, so that it can be taken away again and nothing else with it. Customers and
-- contacts carry the load's id as their import; what is kept about them goes with them.
create table demo_load (
    id         uuid primary key,
    loaded_at  timestamptz not null,
    removed_at timestamptz
);
create unique index demo_load_present on demo_load ((true)) where removed_at is null;

create table demo_record (
    load_id   uuid not null references demo_load,
    kind      text not null check (kind in ('TEAM','USER','COMPETITOR')),
    entity_id uuid not null,
    primary key (kind, entity_id)
);
