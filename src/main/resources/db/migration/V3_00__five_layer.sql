-- The five-layer model (domain section 8). Each of its tables keeps what is believed now; what was believed before goes into a
-- table of the same shape with the instant at which it was replaced. A view shows both: what was believed at any instant.

-- The row as it was until the new one was recorded. Moving a row to another customer (a merge) is no new belief.
create function keep_past() returns trigger language plpgsql as $$
declare
    past text := tg_table_name || '_past';
begin
    execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, to_jsonb($1) || jsonb_build_object(''replaced_at'', $2))).*', past)
        using old, new.recorded_at;
    return null;
end $$;

-- What a customer may be asked for; a manager edits the list.
create table fact_kind (
    key      text primary key check (key ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    position int not null,
    required boolean not null,
    name_zh  text not null,
    name_en  text not null
);
insert into fact_kind (key, position, required, name_zh, name_en) values
    ('FOUNDED', 1, true, '成立时间', 'Founded'),
    ('HEADCOUNT', 2, true, '人数规模', 'Headcount'),
    ('MAIN_BUSINESS', 3, true, '主营业务或职能', 'Main business or function'),
    ('REVENUE', 4, true, '营业收入', 'Revenue'),
    ('PROCUREMENT_BUDGET', 5, true, '采购预算', 'Procurement budget'),
    ('SUPPLIERS', 6, true, '既有供应商及其供货', 'Suppliers so far and what they supplied'),
    ('ORGANISATION', 7, false, '组织架构', 'Organisation'),
    ('DECISION_PROCESS', 8, false, '采购决策流程', 'Procurement process'),
    ('PAYMENT_HABIT', 9, false, '付款习惯', 'Payment habits'),
    ('DEVELOPMENT_PLAN', 10, false, '发展规划', 'Development plans');
create table fact_kinds_version (only_one boolean primary key default true check (only_one), version int not null);
insert into fact_kinds_version (version) values (0);

create table customer_fact (
    id          uuid primary key,
    version     int not null default 0,
    customer_id uuid not null references customer on delete cascade,
    key         text not null,
    value       text not null,
    source      text not null,
    known_on    date not null,
    confidence  text not null check (confidence in ('RUMOUR','LIKELY','CERTAIN')),
    created_at  timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    removed_at  timestamptz
);

create table customer_assessment (
    id          uuid primary key,
    version     int not null default 0,
    customer_id uuid not null references customer on delete cascade,
    aspect      text not null check (aspect in ('PURCHASING_POWER','ATTRACTIVENESS','DIFFICULTY')),
    score       int not null check (score between 1 and 5),
    reason      text not null,
    created_at  timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    removed_at  timestamptz
);

create table customer_verdict (
    id          uuid primary key,
    version     int not null default 0,
    customer_id uuid not null references customer on delete cascade,
    verdict     text not null check (verdict in ('ATTACK','WATCH')),
    reason      text,
    created_at  timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    removed_at  timestamptz
);

create table customer_barrier (
    id            uuid primary key,
    version       int not null default 0,
    customer_id   uuid not null references customer on delete cascade,
    kind          text not null check (kind in ('SHORTLISTING','QUALIFICATION','REFERENCE_CASES','SECRECY_CLEARANCE','SPECIAL_DEMAND','BUYING_HABIT',
                      'COMPETITOR','CUSTOMER_RELATIONS','CUSTOMISATION','TECHNICAL_STANDARD','STRATEGIC_COOPERATION','JOINT_DEVELOPMENT')),
    description   text,
    height        int not null check (height between 1 and 5),
    breaker       text check (breaker in ('SHORTLISTED','CHANNEL','QUALIFIED','CUSTOM_PRODUCT','REFERENCE','RELATIONSHIP','PRICE','OTHER')),
    breaker_note  text,
    competitor_id uuid references competitor,
    owner_id      uuid references app_user,
    due_on        date,
    state         text not null check (state in ('IDENTIFIED','BREAKING','BROKEN','ACCEPTED')),
    ended_on      date,
    broken_by     text check (broken_by in ('SHORTLISTED','CHANNEL','QUALIFIED','CUSTOM_PRODUCT','REFERENCE','RELATIONSHIP','PRICE','OTHER')),
    since         date not null,
    created_at    timestamptz not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid,
    removed_at    timestamptz
);

create table customer_agreement (
    id          uuid primary key,
    version     int not null default 0,
    customer_id uuid not null references customer on delete cascade,
    kind        text not null check (kind in ('LONG_TERM','EXCLUSIVE')),
    begins_on   date not null,
    ends_on     date,
    note        text,
    created_at  timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    removed_at  timestamptz
);

create table customer_value (
    id             uuid primary key,
    version        int not null default 0,
    customer_id    uuid not null references customer on delete cascade,
    kind           text not null check (kind in ('ORGANISATIONAL','PERSONAL','STRATEGIC')),
    description    text not null,
    -- for whom, of a value for a person; how it is recognised
    contact_id     uuid references contact,
    recognition    text check (recognition in ('EMOTIONAL','RATIONAL')),
    owner_id       uuid references app_user,
    state          text not null check (state in ('PROMISED','AGREED','DELIVERED','CONFIRMED')),
    state_since    date not null,
    confirmed_by   uuid references contact,
    evidence       text,
    created_at     timestamptz not null,
    recorded_at    timestamptz not null,
    recorded_by    uuid,
    removed_at     timestamptz,
    check ((state = 'CONFIRMED') = (confirmed_by is not null))
);

create table customer_project (
    id             uuid primary key,
    version        int not null default 0,
    customer_id    uuid not null references customer on delete cascade,
    name           text not null,
    note           text,
    amount         numeric(18,2),
    -- in per cent; null for the chance of its step
    chance         int check (chance between 0 and 100),
    expected_on    date,
    responsible_id uuid references app_user,
    begun_on       date not null,
    step           int not null check (step between 1 and 10),
    took_part      int[] not null default '{}',
    state          text not null check (state in ('OPEN','WON','LOST','DROPPED')),
    ended_on       date,
    end_note       text,
    lost_to_id     uuid references competitor,
    created_at     timestamptz not null,
    recorded_at    timestamptz not null,
    recorded_by    uuid,
    removed_at     timestamptz,
    check ((state = 'OPEN') = (ended_on is null))
);

-- When the customer came to a step. A step that was noted by mistake is removed, and stays readable.
create table project_step (
    id          uuid primary key,
    version     int not null default 0,
    customer_id uuid not null references customer on delete cascade,
    project_id  uuid not null references customer_project on delete cascade,
    step        int not null check (step between 1 and 10),
    reached_on  date not null,
    note        text,
    created_at  timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    removed_at  timestamptz
);

create table decision_maker (
    id                uuid primary key,
    version           int not null default 0,
    customer_id       uuid not null references customer on delete cascade,
    project_id        uuid not null references customer_project on delete cascade,
    contact_id        uuid not null references contact,
    role              text not null check (role in ('DECIDES','APPROVES','EVALUATES','USES','GUARDS')),
    decides_at        int[] not null,
    weight            int not null check (weight between 0 and 100),
    -- towards each supplier: its id, ours under the nil id
    stances           jsonb not null default '{}',
    criteria          text,
    organisation_need text,
    personal_need     text,
    created_at        timestamptz not null,
    recorded_at       timestamptz not null,
    recorded_by       uuid,
    removed_at        timestamptz
);

do $$
declare
    believed text;
begin
    foreach believed in array array['customer_fact','customer_assessment','customer_verdict','customer_barrier','customer_agreement','customer_value',
            'customer_project','project_step','decision_maker'] loop
        execute format('create table %1$I_past (like %1$I, replaced_at timestamptz not null)', believed);
        execute format('alter table %1$I_past add foreign key (customer_id) references customer on delete cascade', believed);
        execute format('create index %1$s_past_of on %1$I_past (customer_id, id, replaced_at)', believed);
        execute format('create index %1$s_of on %1$I (customer_id) where removed_at is null', believed);
        execute format('create trigger %1$s_keeps_past after update on %1$I for each row when (old.recorded_at is distinct from new.recorded_at)'
            ' execute function keep_past()', believed);
        execute format('create view %1$s_ever as select *, null::timestamptz as replaced_at from %1$I union all select * from %1$I_past', believed);
    end loop;
end $$;

create unique index customer_assessment_one on customer_assessment (customer_id, aspect) where removed_at is null;
create unique index customer_verdict_one on customer_verdict (customer_id) where removed_at is null;
create unique index decision_maker_once on decision_maker (project_id, contact_id) where removed_at is null;
create index decision_maker_contact on decision_maker (contact_id) where removed_at is null;
create index project_step_project on project_step (project_id) where removed_at is null;
create index decision_maker_past_project on decision_maker_past (project_id);
create index customer_project_responsible on customer_project (responsible_id) where removed_at is null;
create index customer_project_newest on customer_project (begun_on desc, id desc) where removed_at is null;
create index customer_barrier_owner on customer_barrier (owner_id) where removed_at is null;

-- What the assessment says of each customer with a model, kept with each change of what it is made of: lists and figures of
-- many customers read it.
create table five_layer_state (
    customer_id uuid primary key references customer on delete cascade,
    depth       int not null check (depth between 0 and 5),
    passed      text[] not null,
    missing     text[] not null,
    next        text,
    stage       text not null check (stage in ('BREAKTHROUGH','CONSOLIDATION','OCCUPATION')),
    unguarded   boolean not null,
    verdict     text,
    -- from which day on another answer may be due although nobody changed anything: an agreement that begins or ends
    renew_on    date,
    recorded_at timestamptz not null
);
create index five_layer_state_renewal on five_layer_state (renew_on) where renew_on is not null;
