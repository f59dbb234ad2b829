create table price_tier (
    id         uuid primary key,
    version    int not null default 0,
    name       text not null,
    position   int not null,
    active     boolean not null default true,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create unique index price_tier_name_unique on price_tier (lower(name));

create table product (
    id          uuid primary key,
    version     int not null default 0,
    code        text not null,
    name        text not null,
    unit        text,
    active      boolean not null default true,
    search_text text not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);
create unique index product_code_unique on product (lower(code));

create table product_price (
    product_id    uuid not null references product,
    price_tier_id uuid not null references price_tier,
    unit_price    numeric(18,2) not null check (unit_price >= 0),
    primary key (product_id, price_tier_id)
);

create table customer_order (
    id            uuid primary key,
    version       int not null default 0,
    customer_id   uuid not null references customer,
    external_id   text,
    ordered_on    date not null,
    price_tier_id uuid references price_tier,
    state         text not null check (state in ('CONFIRMED','CANCELLED')),
    -- both follow from the lines; the profit is null while the cost of a line is not known
    amount        numeric(18,2) not null check (amount >= 0),
    gross_profit  numeric(18,2),
    note          text,
    cancelled_at  timestamptz,
    cancel_reason text,
    created_at    timestamptz not null,
    created_by    uuid,
    updated_at    timestamptz not null,
    check ((state = 'CANCELLED') = (cancelled_at is not null))
);
create unique index customer_order_external_id_unique on customer_order (external_id) where external_id is not null;
create index customer_order_customer on customer_order (customer_id, ordered_on desc, id desc);
create index customer_order_date on customer_order (ordered_on, id);
create index customer_order_updated on customer_order (updated_at, id);
create index customer_order_amount on customer_order (amount, id);
create index customer_order_price_tier on customer_order (price_tier_id, ordered_on) where price_tier_id is not null;

create table order_line (
    order_id   uuid not null references customer_order,
    position   int not null,
    product_id uuid not null references product,
    quantity   numeric(18,3) not null check (quantity > 0),
    unit_price numeric(18,2) not null check (unit_price >= 0),
    unit_cost  numeric(18,2) check (unit_cost >= 0),
    primary key (order_id, position)
);
create index order_line_product on order_line (product_id, order_id);

-- What falls due of an order, and what was paid of it.
create table payment (
    id          uuid primary key,
    version     int not null default 0,
    order_id    uuid not null references customer_order,
    due_on      date not null,
    amount      numeric(18,2) not null check (amount > 0),
    paid_on     date,
    paid_amount numeric(18,2),
    note        text,
    created_at  timestamptz not null,
    created_by  uuid,
    updated_at  timestamptz not null,
    check ((paid_on is null) = (paid_amount is null)),
    check (paid_amount > 0 and paid_amount <= amount)
);
create index payment_order on payment (order_id);
create index payment_due on payment (due_on, id);
