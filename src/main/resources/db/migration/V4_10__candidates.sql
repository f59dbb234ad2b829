-- Whether a candidate was taken as a key account and why (domain section 9, screen and evaluate). Never changed: the newest is in force.
create table key_account_decision (
    id          uuid primary key,
    customer_id uuid not null references customer on delete cascade,
    decision    text not null check (decision in ('TAKEN','NOT_TAKEN')),
    reason      text not null,
    -- what was seen when it was decided: the score, how much of the weight was known, each part
    score       numeric(4,1),
    coverage    int not null check (coverage between 0 and 100),
    parts       jsonb not null,
    decided_on  date not null,
    decided_at  timestamptz not null,
    decided_by  uuid
);
create index key_account_decision_customer on key_account_decision (customer_id, decided_at desc, id desc);
