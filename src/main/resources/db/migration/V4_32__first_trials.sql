-- New products tried first at key accounts (domain section 9, duties of the desk).
alter table product add column launched_on date;
create index product_launched on product (launched_on) where launched_on is not null;

create table product_offer (
    id          uuid primary key,
    version     int not null default 0,
    customer_id uuid not null references customer on delete cascade,
    product_id  uuid not null references product,
    offered_on  date not null,
    offered_by  uuid references app_user,
    answer      text check (answer in ('INTERESTED','DECLINED','TRIAL')),
    answered_on date,
    trial_id    uuid references test_trial on delete set null,
    note        text,
    created_at  timestamptz not null,
    created_by  uuid,
    updated_at  timestamptz not null,
    check ((answer is null) = (answered_on is null)),
    check (trial_id is null or answer = 'TRIAL')
);
create index product_offer_customer on product_offer (customer_id, product_id, offered_on desc, id desc);
create index product_offer_offered on product_offer (offered_on, id);
create index product_offer_trial on product_offer (trial_id) where trial_id is not null;
