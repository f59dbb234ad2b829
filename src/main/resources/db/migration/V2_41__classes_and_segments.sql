-- Where each customer stands today by each classification, for filters and columns of lists. Made anew when orders, decisions
-- or the day change; the classifications themselves are always calculated.
create table customer_class (
    customer_id     uuid primary key references customer on delete cascade,
    abc_class       text check (abc_class in ('A','B','C')),
    rfm_segment     text,
    lifecycle_stage text not null,
    attitude        text check (attitude in ('LOYAL','SWITCHER','UNCOMMITTED')),
    early_adopter   boolean not null default false,
    value_grade     text check (value_grade in ('A','B','C'))
);
create index customer_class_abc on customer_class (abc_class, customer_id);
create index customer_class_rfm on customer_class (rfm_segment, customer_id);
create index customer_class_stage on customer_class (lifecycle_stage, customer_id);

-- As of when; one row.
create table customer_class_run (
    one         boolean primary key default true check (one),
    computed_on date not null,
    computed_at timestamptz not null
);

-- What people decided of customers, with the reason; the newest of a kind up to a day is in force on it.
create table classification_decision (
    id            uuid primary key,
    customer_id   uuid not null references customer on delete cascade,
    kind          text not null check (kind in ('ATTITUDE','LOST','TIER')),
    effective_on  date not null,
    -- of ATTITUDE; of TIER; of LOST: null takes the declaration back
    attitude      text check (attitude in ('LOYAL','SWITCHER','UNCOMMITTED')),
    early_adopter boolean,
    tier          text check (tier in ('STRATEGIC','TOP','IMPORTANT','ORDINARY')),
    lost_cause    text,
    reason        text not null,
    created_at    timestamptz not null,
    created_by    uuid not null
);
create index classification_decision_customer on classification_decision (customer_id, kind, effective_on desc, id desc);
create index classification_decision_created on classification_decision (created_at);

-- Customers under a name: a saved query, or a list that was made once.
create table segment (
    id          uuid primary key,
    version     int not null default 0,
    name        text not null,
    description text,
    kind        text not null check (kind in ('STATIC','LIVE')),
    -- parameters of the list of customers, each with its values
    query       jsonb not null,
    shared      boolean not null,
    owner_id    uuid not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);
create unique index segment_name_unique on segment (owner_id, lower(name));

create table segment_member (
    segment_id  uuid not null references segment on delete cascade,
    customer_id uuid not null references customer on delete cascade,
    added_at    timestamptz not null,
    primary key (segment_id, customer_id)
);
create index segment_member_customer on segment_member (customer_id);
