-- Key-account plans (domain section 9): what is promised to an account, version by version.
create table key_account_plan (
    id             uuid primary key,
    version        int not null default 0,
    customer_id    uuid not null references customer on delete cascade,
    responsible_id uuid not null references app_user,
    state          text not null check (state in ('DRAFT','SUBMITTED','ACTIVE','CLOSED')),
    -- the version in force; null while none was approved
    in_force       int,
    result         text check (result in ('ACHIEVED','PARTLY_ACHIEVED','MISSED','ABANDONED')),
    result_note    text,
    lessons        text,
    closed_on      date,
    closed_by      uuid,
    created_at     timestamptz not null,
    created_by     uuid,
    updated_at     timestamptz not null,
    check ((state = 'CLOSED') = (result is not null)),
    check (state not in ('DRAFT','SUBMITTED') or in_force is null),
    check (state <> 'ACTIVE' or in_force is not null)
);
create index key_account_plan_customer on key_account_plan (customer_id);
create index key_account_plan_responsible on key_account_plan (responsible_id);
-- What is going on: the desk's view.
create index key_account_plan_going_on on key_account_plan (updated_at, id) where state <> 'CLOSED';

create table key_account_plan_version (
    id               uuid primary key,
    plan_id          uuid not null references key_account_plan on delete cascade,
    number           int not null check (number > 0),
    state            text not null check (state in ('DRAFT','SUBMITTED','APPROVED','DISCARDED')),
    -- why it was adjusted; null for the first
    reason           text,
    title            text not null,
    begins_on        date not null,
    ends_on          date not null,
    needs            text,
    pains            text,
    strategy         text,
    budget           numeric(18,2) check (budget >= 0),
    author_id        uuid,
    created_at       timestamptz not null,
    submitted_by     uuid,
    submitted_at     timestamptz,
    decided_by       uuid,
    decided_at       timestamptz,
    unique (plan_id, number),
    check (ends_on > begins_on)
);
-- One that is being written or lies with a manager at a time.
create unique index key_account_plan_version_open on key_account_plan_version (plan_id) where state in ('DRAFT','SUBMITTED');

-- Its key is the goal's id and the version: a goal keeps its id from version to version.
create table key_account_goal (
    version_id  uuid not null references key_account_plan_version on delete cascade,
    id          uuid not null,
    position    int not null,
    metric      text not null check (metric in ('REVENUE','GROSS_PROFIT','ORDERS','PRODUCTS','VISITS','EXECUTIVE_VISITS','CONTACTS',
                    'SHARE_OF_WALLET','DEPTH','SATISFACTION','COMPLAINTS')),
    direction   text not null check (direction in ('GROWTH','REDUCTION')),
    baseline    numeric(18,2) not null,
    target      numeric(18,2) not null,
    from_on     date not null,
    due_on      date not null check (due_on > from_on),
    note        text,
    primary key (version_id, id)
);

create table key_account_activity (
    version_id     uuid not null references key_account_plan_version on delete cascade,
    id             uuid not null,
    position       int not null,
    kind           text not null check (kind in ('VISIT','CALL','DEMO','TRAINING','EXECUTIVE_VISIT','PROMOTION','SUPPLY_REVIEW','NEW_PRODUCT_TRIAL',
                       'INCENTIVE','SURVEY','SYMPOSIUM','OTHER')),
    title          text not null,
    due_on         date not null,
    responsible_id uuid references app_user,
    cost           numeric(18,2) check (cost >= 0),
    goal_id        uuid,
    primary key (version_id, id)
);

-- The promise that an activity became, and what it came to cost. The first plan of its chain: rescheduling goes on from there.
create table key_account_activity_follow_up (
    activity_id uuid primary key,
    plan_id     uuid not null references key_account_plan on delete cascade,
    follow_up_id uuid references follow_up_plan on delete set null,
    spent       numeric(18,2) check (spent >= 0),
    version     int not null default 0
);
create index key_account_activity_follow_up_plan on key_account_activity_follow_up (plan_id);
create index key_account_activity_follow_up_follow_up on key_account_activity_follow_up (follow_up_id);

-- What was said when a version was handed in, approved or given back, and between.
create table key_account_comment (
    id         uuid primary key,
    plan_id    uuid not null references key_account_plan on delete cascade,
    number     int not null,
    kind       text not null check (kind in ('REMARK','SUBMITTED','APPROVED','RETURNED','DISCARDED')),
    note       text,
    said_at    timestamptz not null,
    said_by    uuid
);
create index key_account_comment_plan on key_account_comment (plan_id, said_at);

-- A meeting about the plan: where each goal stood then is kept.
create table key_account_review (
    id              uuid primary key,
    plan_id         uuid not null references key_account_plan on delete cascade,
    version         int not null default 0,
    number          int not null,
    held_on         date not null,
    participant_ids uuid[] not null default '{}',
    note            text,
    decisions       text,
    created_at      timestamptz not null,
    created_by      uuid
);
create index key_account_review_plan on key_account_review (plan_id, held_on);
create table key_account_review_goal (
    review_id uuid not null references key_account_review on delete cascade,
    goal_id   uuid not null,
    position  int not null,
    metric    text not null,
    target    numeric(18,2) not null,
    actual    numeric(18,2),
    expected  numeric(18,2),
    percent   numeric(9,1),
    track     text not null check (track in ('NOT_BEGUN','NOT_MEASURED','ON_TRACK','AT_RISK','OFF_TRACK')),
    primary key (review_id, goal_id)
);

-- What an account thinks of us, and whom it speaks of (duties of the desk): satisfaction is measured by it.
create table account_opinion (
    id          uuid primary key,
    version     int not null default 0,
    customer_id uuid not null references customer on delete cascade,
    asked_on    date not null,
    contact_id  uuid references contact on delete set null,
    about_id    uuid references app_user,
    score       int not null check (score between 1 and 5),
    remark      text,
    consequence text,
    created_at  timestamptz not null,
    recorded_by uuid
);
create index account_opinion_customer on account_opinion (customer_id, asked_on);

-- What an account told us and waits to hear about: a question, a complaint, news.
create table account_report (
    id           uuid primary key,
    version      int not null default 0,
    customer_id  uuid not null references customer on delete cascade,
    kind         text not null check (kind in ('QUESTION','COMPLAINT','REQUEST','NEWS')),
    contact_id   uuid references contact on delete set null,
    content      text not null,
    reported_at  timestamptz not null,
    responsible_id uuid references app_user,
    answer       text,
    answered_at  timestamptz check (answered_at >= reported_at),
    created_at   timestamptz not null,
    recorded_by  uuid,
    check ((answer is null) = (answered_at is null))
);
create index account_report_customer on account_report (customer_id, reported_at);
create index account_report_waiting on account_report (reported_at) where answered_at is null;

