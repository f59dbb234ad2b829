-- What an account buys of a product, from whom, and what it needs of it (domain section 9, white space).

-- Our product in whose place it was bought: null while nobody said, and for all that was noted before.
alter table competing_purchase add column product_id uuid references product;
create index competing_purchase_product on competing_purchase (product_id) where product_id is not null;

-- What a customer says, or we believe, that it needs of a product in a year, from whomever; the last statement is believed.
create table product_need (
    id            uuid primary key,
    version       int not null default 0,
    customer_id   uuid not null references customer on delete cascade,
    product_id    uuid not null references product,
    stated_on     date not null,
    -- nothing: it does not need the product
    yearly_amount numeric(18,2) not null check (yearly_amount >= 0),
    source        text not null,
    note          text,
    created_at    timestamptz not null,
    created_by    uuid,
    updated_at    timestamptz not null
);
create index product_need_customer on product_need (customer_id, product_id, stated_on desc, id desc);
create index product_need_product on product_need (product_id);
