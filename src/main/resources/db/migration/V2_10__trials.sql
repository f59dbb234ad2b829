create table test_trial (
    id                uuid primary key,
    version           int not null default 0,
    customer_id       uuid not null references customer on delete cascade,
    product_id        uuid not null references product,
    quantity          numeric(18,3) check (quantity > 0),
    serial_numbers    text[] not null default '{}',
    return_on         date,
    engineer_id       uuid references app_user,
    technician_ids    uuid[] not null default '{}',
    decision_maker_id uuid references contact on delete set null,
    cares_about       text[] not null default '{}',
    cares_note        text,
    verdict           text check (verdict in ('PASSED','PARTLY_PASSED','NOT_PASSED')),
    verdict_note      text,
    note              text,
    stage             text not null check (stage in ('PROPOSED','SHIPPED','RECEIVED','TESTING','FINISHED','REPORTED','TRIAL_USE','CONVERTED','FAILED','WITHDRAWN')),
    stage_since       date not null,
    begun_on          date not null,
    -- how far along the eight stages it came, from 0; an end by failure or withdrawal leaves it where it was
    furthest          int not null check (furthest between 0 and 7),
    ended_on          date,
    cause             text check (cause in ('LOST_TO_COMPETITOR','PRICE','QUALITY','FUNCTION','SERVICE','DELIVERY','NO_NEED','NO_BUDGET','OTHER')),
    cause_note        text,
    lost_to_id        uuid references competitor,
    order_id          uuid references customer_order on delete set null,
    created_at        timestamptz not null,
    created_by        uuid,
    updated_at        timestamptz not null,
    check ((ended_on is null) = (stage not in ('CONVERTED','FAILED','WITHDRAWN'))),
    check ((cause is not null) = (stage in ('FAILED','WITHDRAWN')))
);
create index test_trial_customer on test_trial (customer_id, begun_on desc, id);
create index test_trial_running on test_trial (stage, stage_since, id) where ended_on is null;
create index test_trial_begun on test_trial (begun_on, id);
create index test_trial_ended on test_trial (ended_on, id) where ended_on is not null;
create index test_trial_updated on test_trial (updated_at, id);
create index test_trial_engineer on test_trial (engineer_id) where engineer_id is not null;
create index test_trial_product on test_trial (product_id);
create index test_trial_decision_maker on test_trial (decision_maker_id) where decision_maker_id is not null;
create index test_trial_order on test_trial (order_id) where order_id is not null;

-- The stages a trial went through, in their order.
create table test_trial_stage (
    id          uuid primary key,
    trial_id    uuid not null references test_trial on delete cascade,
    position    int not null,
    stage       text not null,
    begun_on    date not null,
    left_on     date,
    note        text,
    recorded_at timestamptz not null,
    recorded_by uuid,
    check (left_on >= begun_on)
);
create unique index test_trial_stage_position_unique on test_trial_stage (trial_id, position);
create unique index test_trial_stage_once_unique on test_trial_stage (trial_id, stage);

create table test_trial_issue (
    id          uuid primary key,
    version     int not null default 0,
    trial_id    uuid not null references test_trial on delete cascade,
    severity    text not null check (severity in ('CRITICAL','MAJOR','MINOR')),
    description text not null,
    found_on    date not null,
    solved_on   date,
    answer      text,
    created_at  timestamptz not null,
    created_by  uuid,
    updated_at  timestamptz not null,
    check (solved_on >= found_on)
);
create index test_trial_issue_trial on test_trial_issue (trial_id, found_on);

create table test_trial_comparison (
    id            uuid primary key,
    version       int not null default 0,
    trial_id      uuid not null references test_trial on delete cascade,
    competitor_id uuid not null references competitor,
    product_name  text,
    timing        text not null check (timing in ('BEFORE','BESIDE')),
    strengths     text,
    weaknesses    text,
    result        text not null check (result in ('OPEN','WON','LOST')),
    created_at    timestamptz not null,
    created_by    uuid,
    updated_at    timestamptz not null
);
create unique index test_trial_comparison_unique on test_trial_comparison (trial_id, competitor_id);
create index test_trial_comparison_competitor on test_trial_comparison (competitor_id, result);

create table test_trial_question (
    id          uuid primary key,
    version     int not null default 0,
    trial_id    uuid not null references test_trial on delete cascade,
    question    text not null,
    asked_on    date not null,
    answer      text,
    answered_on date,
    created_at  timestamptz not null,
    created_by  uuid,
    updated_at  timestamptz not null,
    check ((answer is null) = (answered_on is null)),
    check (answered_on >= asked_on)
);
create index test_trial_question_trial on test_trial_question (trial_id, asked_on);
