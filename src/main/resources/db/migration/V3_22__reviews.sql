-- A manager walks the customers of a person, layer by layer (业务 Review).
create table five_layer_review (
    id              uuid primary key,
    version         int not null default 0,
    person_id       uuid not null references app_user,
    held_on         date not null,
    participant_ids uuid[] not null default '{}',
    note            text,
    closed_at       timestamptz,
    created_at      timestamptz not null,
    created_by      uuid not null references app_user,
    updated_at      timestamptz not null
);
create index five_layer_review_person on five_layer_review (person_id, held_on desc, id desc);
create index five_layer_review_newest on five_layer_review (held_on desc, id desc);

-- How deep we were in each customer when the review began, kept as it was: the next one shows what changed.
create table five_layer_review_customer (
    id          uuid primary key,
    version     int not null default 0,
    review_id   uuid not null references five_layer_review on delete cascade,
    customer_id uuid not null references customer on delete cascade,
    position    int not null,
    modelled    boolean not null,
    depth       int not null check (depth between 0 and 5),
    passed      text[] not null,
    missing     text[] not null
);
create unique index five_layer_review_customer_once on five_layer_review_customer (review_id, customer_id);
create index five_layer_review_customer_of on five_layer_review_customer (customer_id);

create table five_layer_review_note (
    id                 uuid primary key,
    review_customer_id uuid not null references five_layer_review_customer on delete cascade,
    layer              text not null check (layer in ('INFORMATION','BARRIER','BUSINESS','RELATIONSHIP','INTEREST')),
    note               text not null,
    recorded_at        timestamptz not null,
    recorded_by        uuid not null references app_user
);
create unique index five_layer_review_note_once on five_layer_review_note (review_customer_id, layer);

-- What was agreed is a follow-up plan; what became of it is read there.
create table five_layer_review_action (
    id                 uuid primary key,
    review_customer_id uuid not null references five_layer_review_customer on delete cascade,
    layer              text not null check (layer in ('INFORMATION','BARRIER','BUSINESS','RELATIONSHIP','INTEREST')),
    plan_id            uuid not null references follow_up_plan on delete cascade,
    agreed_at          timestamptz not null,
    agreed_by          uuid not null references app_user
);
create index five_layer_review_action_of on five_layer_review_action (review_customer_id);
create index five_layer_review_action_plan on five_layer_review_action (plan_id);
