-- What an account is given for what it buys (domain section 9, duties of the desk). What it comes to is read from orders.
create table incentive (
    id          uuid primary key,
    version     int not null default 0,
    customer_id uuid not null references customer on delete cascade,
    kind        text not null check (kind in ('DISCOUNT','JOINT_PROMOTION','CONTEST','REBATE')),
    -- one row for each account that takes part in a contest
    contest_id  uuid check ((contest_id is not null) = (kind = 'CONTEST')),
    title       text not null,
    rule        text,
    begins_on   date not null,
    ends_on     date not null check (ends_on >= begins_on),
    basis       text not null check (basis in ('TURNOVER','QUANTITY')),
    -- empty: all products
    product_ids uuid[] not null default '{}',
    percent     numeric(5,2) check (percent > 0 and percent <= 100),
    cost        numeric(18,2) check (cost >= 0),
    tier_mode   text check (tier_mode in ('MARGINAL','WHOLE')),
    tier_from   numeric(18,3)[] not null default '{}',
    tier_rate   numeric(18,4)[] not null default '{}',
    created_at  timestamptz not null,
    created_by  uuid,
    updated_at  timestamptz not null,
    check ((kind = 'REBATE') = (tier_mode is not null)),
    check (cardinality(tier_from) = cardinality(tier_rate))
);
create index incentive_customer on incentive (customer_id, ends_on);
create index incentive_ends on incentive (ends_on, id);
create index incentive_contest on incentive (contest_id) where contest_id is not null;

create table incentive_payout (
    id           uuid primary key,
    incentive_id uuid not null references incentive on delete cascade,
    paid_on      date not null,
    amount       numeric(18,2) not null check (amount > 0),
    reference    text not null,
    -- how much of it was above what had accrued, and why
    above        numeric(18,2) not null default 0 check (above >= 0 and above <= amount),
    reason       text,
    created_at   timestamptz not null,
    recorded_by  uuid,
    check (above = 0 or reason is not null)
);
create index incentive_payout_incentive on incentive_payout (incentive_id, paid_on);
