-- Supply first (domain section 9, duties of the desk): what an account has, will need, and was promised.
create table account_stock (
    id          uuid primary key,
    customer_id uuid not null references customer on delete cascade,
    product_id  uuid not null references product,
    told_on     date not null,
    quantity    numeric(18,3) not null check (quantity >= 0),
    -- who of the account said it, in words
    told_by     text,
    note        text,
    created_at  timestamptz not null,
    recorded_by uuid
);
create index account_stock_customer on account_stock (customer_id, product_id, told_on desc, id desc);
create index account_stock_told on account_stock (told_on, id);

-- What a person expects instead of what the orders of former years propose.
create table supply_forecast (
    id          uuid primary key,
    customer_id uuid not null references customer on delete cascade,
    product_id  uuid not null references product,
    month       date not null check (extract(day from month) = 1),
    quantity    numeric(18,3) not null check (quantity >= 0),
    reason      text not null,
    updated_at  timestamptz not null,
    updated_by  uuid,
    unique (customer_id, product_id, month)
);

create table supply_agreement (
    id          uuid primary key,
    version     int not null default 0,
    customer_id uuid not null references customer on delete cascade,
    product_id  uuid not null references product,
    begins_on   date not null,
    ends_on     date not null check (ends_on >= begins_on),
    quantity    numeric(18,3) not null check (quantity > 0),
    reserved    numeric(18,3) not null default 0 check (reserved >= 0 and reserved <= quantity),
    note        text,
    created_at  timestamptz not null,
    created_by  uuid,
    updated_at  timestamptz not null
);
create index supply_agreement_customer on supply_agreement (customer_id, product_id, ends_on);
create index supply_agreement_ends on supply_agreement (ends_on, id);
