-- 渠道: those who sell our products to customers of their own.
create table partner (
    id             uuid primary key,
    version        int not null default 0,
    name           text not null,
    -- the name as duplicates are found by: width, case and script folded
    name_key       text not null,
    kind           text not null check (kind in ('DEALER','AGENT','INTEGRATOR','REFERRER','OTHER')),
    regions        text[] not null default '{}',
    contact_person text,
    contact_phone  text,
    rules          text,
    note           text,
    state          text not null default 'ACTIVE' check (state in ('ACTIVE','RETIRED')),
    search_text    text not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null
);
create unique index partner_name_unique on partner (name_key);
create index partner_list on partner (name, id);

-- 报备. The previous version of the service knows none of these tables and removes customers: what hangs on them goes with them.
create table deal_registration (
    id                uuid primary key,
    version           int not null default 0,
    -- the order of entry, which decides between two of the same day
    sequence          bigint generated always as identity,
    partner_id        uuid not null references partner,
    customer_id       uuid not null references customer on delete cascade,
    -- null: all products
    product_id        uuid references product,
    registered_on     date not null,
    valid_from        date not null,
    valid_until       date not null,
    note              text,
    withdrawn_on      date,
    withdrawn_by      uuid,
    withdrawal_reason text,
    created_at        timestamptz not null,
    created_by        uuid,
    updated_at        timestamptz not null,
    check (valid_from >= registered_on),
    check (valid_until >= valid_from),
    check ((withdrawn_on is null) = (withdrawal_reason is null))
);
create index deal_registration_customer on deal_registration (customer_id, registered_on, sequence);
create index deal_registration_partner on deal_registration (partner_id);
create index deal_registration_product on deal_registration (product_id) where product_id is not null;
create index deal_registration_newest on deal_registration (registered_on desc, id desc);
create index deal_registration_until on deal_registration (valid_until, id);

create table deal_registration_extension (
    id              uuid primary key,
    registration_id uuid not null references deal_registration on delete cascade,
    until_before    date not null,
    valid_until     date not null,
    reason          text not null,
    extended_at     timestamptz not null,
    extended_by     uuid,
    check (valid_until > until_before)
);
create index deal_registration_extension_registration on deal_registration_extension (registration_id, extended_at, id);
