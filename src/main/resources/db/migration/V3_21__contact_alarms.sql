-- Whose telephone numbers and addresses a person looked at on a day, each contact once. No reference to the contact: one that is
-- removed before this is written must not hold up the others.
create table contact_sighting (
    person_id     uuid not null,
    day           date not null,
    contact_id    uuid not null,
    first_seen_at timestamptz not null,
    primary key (person_id, day, contact_id)
);
create index contact_sighting_day_index on contact_sighting (day);

-- How many these were: what is usual for a person is read from a few rows, and stays when the sightings are removed.
create table contact_sighting_count (
    person_id uuid not null,
    day       date not null,
    contacts  int not null,
    primary key (person_id, day)
);
create index contact_sighting_count_day on contact_sighting_count (day);

create index exported_contacts_at on exported_contacts (exported_at);

-- A day on which a person looked at, or took out, unusually many contacts.
create table contact_alarm (
    id              uuid primary key,
    version         int not null default 0,
    person_id       uuid not null references app_user on delete cascade,
    day             date not null,
    kind            text not null check (kind in ('VIEWED','EXPORTED')),
    contacts        int not null,
    -- the median of the days before; null when there were none
    usual           numeric(12,1),
    allowed         int not null,
    raised_at       timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by uuid references app_user on delete set null,
    note            text,
    updated_at      timestamptz not null
);
create unique index contact_alarm_once on contact_alarm (person_id, day, kind);
create index contact_alarm_newest on contact_alarm (raised_at desc, id desc);
