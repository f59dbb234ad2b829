alter table competitor
    add column aliases        text[] not null default '{}',
    add column region         text,
    add column main_business  text,
    add column strengths      text,
    add column weaknesses     text,
    add column price_position text check (price_position in ('ABOVE_OURS','SIMILAR','BELOW_OURS')),
    add column notes          text;

create table competitor_product (
    id            uuid primary key,
    version       int not null default 0,
    competitor_id uuid not null references competitor on delete cascade,
    name          text not null,
    description   text,
    price_note    text,
    -- Our product in words: it is known under other names where it is sold.
    against       text,
    created_at    timestamptz not null,
    updated_at    timestamptz not null
);
create unique index competitor_product_name_unique on competitor_product (competitor_id, lower(name));

create table competitor_move (
    id            uuid primary key,
    version       int not null default 0,
    competitor_id uuid not null references competitor on delete cascade,
    kind          text not null check (kind in ('PRODUCT_CHANGE','SALES_POLICY_CHANGE','ODD_STRATEGY','OTHER')),
    happened_on   date not null,
    source        text not null,
    description   text not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid,
    updated_at    timestamptz not null
);
create index competitor_move_newest on competitor_move (competitor_id, happened_on desc, id desc);
create index competitor_move_date on competitor_move (happened_on desc, id desc);

-- Which customers a move touched when it was recorded. The previous version of the service knows none of these tables and
-- removes customers: what hangs on them goes with them.
create table competitor_move_touch (
    id          uuid primary key,
    move_id     uuid not null references competitor_move on delete cascade,
    customer_id uuid not null references customer on delete cascade
);
create unique index competitor_move_touch_unique on competitor_move_touch (move_id, customer_id);
create index competitor_move_touch_customer on competitor_move_touch (customer_id);

create table incumbency (
    id              uuid primary key,
    version         int not null default 0,
    customer_id     uuid not null references customer on delete cascade,
    competitor_id   uuid not null references competitor,
    since           date not null,
    ended_on        date,
    outcome         text check (outcome in ('TAKEN_BY_US','LOST_TO_ANOTHER','ENDED')),
    outcome_note    text,
    cooperation     text check (cooperation in ('EXCLUSIVE','MAIN_SUPPLIER','ONE_OF_SEVERAL','PROJECT','OTHER')),
    cooperation_note text,
    share_percent   numeric(5,2) check (share_percent between 0 and 100),
    standing        text check (standing in ('STABLE','STRAINED','ENDING')),
    development     text,
    our_strengths   text,
    our_weaknesses  text,
    chance          int check (chance between 0 and 100),
    expected_win_on date,
    created_at      timestamptz not null,
    created_by      uuid,
    updated_at      timestamptz not null,
    -- Which entry of the status history ended it, so that whoever opens it again is not overruled by the same entry.
    ended_by_change uuid,
    check ((ended_on is null) = (outcome is null)),
    check (ended_on >= since)
);
create unique index incumbency_open_unique on incumbency (customer_id, competitor_id) where ended_on is null;
create index incumbency_customer on incumbency (customer_id, since desc, id desc);
create index incumbency_competitor on incumbency (competitor_id, since);
create index incumbency_ended on incumbency (competitor_id, ended_on) where ended_on is not null;
create index incumbency_since on incumbency (since, id);
create index incumbency_updated on incumbency (updated_at, id);

create table incumbency_problem (
    id            uuid primary key,
    incumbency_id uuid not null references incumbency on delete cascade,
    occurred_on   date not null,
    description   text not null,
    solved_on     date,
    created_at    timestamptz not null,
    created_by    uuid,
    check (solved_on >= occurred_on)
);
create index incumbency_problem_incumbency on incumbency_problem (incumbency_id, occurred_on, id);

create table incumbency_entry_point (
    id            uuid primary key,
    incumbency_id uuid not null references incumbency on delete cascade,
    description   text not null,
    used_on       date,
    created_at    timestamptz not null,
    created_by    uuid
);
create index incumbency_entry_point_incumbency on incumbency_entry_point (incumbency_id, id);

create table competing_purchase (
    id            uuid primary key,
    version       int not null default 0,
    customer_id   uuid not null references customer on delete cascade,
    competitor_id uuid references competitor,
    product       text not null,
    period_from   date not null,
    period_to     date not null,
    amount        numeric(18,2) not null check (amount > 0),
    source        text,
    note          text,
    created_at    timestamptz not null,
    created_by    uuid,
    updated_at    timestamptz not null,
    check (period_to >= period_from)
);
create index competing_purchase_customer on competing_purchase (customer_id, period_to desc, id desc);
create index competing_purchase_competitor on competing_purchase (competitor_id) where competitor_id is not null;

-- Who is held by a competitor at present is supplied by it since that day at the latest.
insert into incumbency (id, customer_id, competitor_id, since, created_at, updated_at)
select gen_random_uuid(), c.id, c.competitor_id, c.status_since, now(), now()
  from customer c
 where c.status = 'HELD_BY_COMPETITOR' and c.competitor_id is not null and c.merged_into is null;
