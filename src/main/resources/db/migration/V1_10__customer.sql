create table competitor (
    id         uuid primary key,
    version    int not null default 0,
    name       text not null,
    profile    text,
    website    text,
    search_text text not null default '',
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create unique index competitor_name_unique on competitor (lower(name));

create table customer (
    id                   uuid primary key,
    version              int not null default 0,
    name                 text not null,
    short_name           text,
    -- the name as duplicates are found by; see CompanyName
    name_key             text not null,
    -- an organisation that the caller declared to be another one in spite of the same name
    namesake             boolean not null default false,
    credit_code          text,
    external_id          text,
    region_code          text,
    industry_code        text,
    headcount            int,
    size_class           text check (size_class in ('LARGE','MEDIUM','SMALL','MICRO')),
    founded_year         int,
    main_business        text,
    annual_revenue       numeric(18,2),
    procurement_budget   numeric(18,2),
    website              text,
    lead_source          text,
    sales_channels       text,
    technical_expertise  text,
    historical_suppliers text,
    tags                 text[] not null default '{}',
    custom_fields        jsonb not null default '{}',
    status               text not null check (status in ('CONTACT_STARTED','CONTACTED_REPEATEDLY','TESTING','HELD_BY_COMPETITOR','WON','PAUSED','ABANDONED')),
    status_since         date not null,
    won_before           boolean not null default false,
    importance           text check (importance in ('KEY','GENERAL','MINOR')),
    has_potential        boolean not null default false,
    tier                 text check (tier in ('STRATEGIC','TOP','IMPORTANT','ORDINARY')),
    abc_class            text check (abc_class in ('A','B','C')),
    key_account          boolean not null generated always as
                             (coalesce(tier in ('STRATEGIC','TOP'), false) or coalesce(status = 'WON' and importance = 'KEY', false)) stored,
    owner_id             uuid references app_user,
    team_id              uuid references team,
    parent_id            uuid references customer,
    competitor_id        uuid references competitor,
    pause_cause          text,
    pause_side           text check (pause_side in ('OURS','THEIRS')),
    re_evaluate_on       date,
    interaction_count    int not null default 0,
    last_interaction_at  timestamptz,
    next_follow_up_on    date,
    checklist_answered   int not null default 0,
    pool_since           timestamptz,
    pool_warned_on       date,
    merged_into          uuid references customer,
    import_id            uuid,
    search_text          text not null,
    search_grams         text[] not null,
    created_at           timestamptz not null,
    created_by           uuid,
    updated_at           timestamptz not null
) with (fillfactor = 80);
-- Merged records keep their row for the redirect and for figures of the past; nothing else may find them.
create unique index customer_credit_code_unique on customer (credit_code) where credit_code is not null and merged_into is null;
create unique index customer_external_id_unique on customer (external_id) where external_id is not null and merged_into is null;
create unique index customer_name_key_unique on customer (name_key) where merged_into is null and not namesake;
create index customer_by_owner on customer (owner_id, status) where merged_into is null;
create index customer_by_owner_updated on customer (owner_id, updated_at desc, id desc) where merged_into is null;
create index customer_by_owner_name on customer (owner_id, name, id) where merged_into is null;
create index customer_by_name on customer (name, id) where merged_into is null;
create index customer_by_updated on customer (updated_at desc, id desc) where merged_into is null;
create index customer_by_status_name on customer (status, name, id) where merged_into is null;
create index customer_by_team_name on customer (team_id, name, id) where merged_into is null;
-- None on what each interaction changes (interaction_count, last_interaction_at, next_follow_up_on): such a write then stays
-- on its page and touches no index, the large ones for searching above all.
create index customer_key_accounts on customer (name, id) where key_account and merged_into is null;
create index customer_parent on customer (parent_id) where parent_id is not null;
create index customer_pool on customer (pool_since, id) where owner_id is null and merged_into is null;
create index customer_import on customer (import_id) where import_id is not null;
create index customer_tags on customer using gin (tags);
create index customer_grams on customer using gin (search_grams);
create index customer_trigrams on customer using gin (search_text gin_trgm_ops);
alter table customer alter column search_grams set statistics 1000;

create table customer_share (
    customer_id uuid not null references customer,
    user_id     uuid not null references app_user,
    access      text not null check (access in ('READ','WRITE')),
    created_at  timestamptz not null,
    created_by  uuid,
    primary key (user_id, customer_id)
);
create index customer_share_customer on customer_share (customer_id);

-- Every change of status: from, to, when it took effect, who or which rule, why. sequence orders changes of one day.
create table status_change (
    id             uuid primary key,
    customer_id    uuid not null references customer,
    sequence       bigint generated always as identity,
    from_status    text,
    to_status      text not null,
    effective_on   date not null,
    recorded_at    timestamptz not null,
    actor_id       uuid references app_user,
    rule           text not null,
    reason         text,
    pause_cause    text,
    pause_side     text,
    re_evaluate_on date,
    competitor_id  uuid references competitor,
    import_id      uuid
);
create index status_change_customer on status_change (customer_id, effective_on, sequence);

-- Where each customer stood and with whom, by effective date; half open, no gaps, one row per change of anything that
-- figures are grouped by. visible_* repeat the customer's present owner and team: figures of the past are shown to those
-- who may see the customer today.
create table customer_state (
    customer_id      uuid not null references customer,
    valid_from       date not null,
    valid_to         date not null default 'infinity',
    status           text not null,
    importance       text,
    has_potential    boolean not null,
    owner_id         uuid,
    team_id          uuid,
    won_before       boolean not null,
    pause_cause      text,
    pause_side       text,
    re_evaluate_on   date,
    -- status of the period that follows; null in the last one
    next_status      text,
    visible_owner_id uuid,
    visible_team_id  uuid,
    primary key (customer_id, valid_from),
    check (valid_from < valid_to)
);
create index customer_state_owner on customer_state (visible_owner_id, valid_from);
create index customer_state_paused on customer_state (valid_from, valid_to) include (customer_id, pause_cause, pause_side, won_before, re_evaluate_on)
    where status = 'PAUSED';
-- Ended tests and what they led to, read without the table.
create index customer_state_tested on customer_state (valid_to) include (next_status, customer_id, owner_id, team_id, visible_owner_id, visible_team_id)
    where status = 'TESTING' and valid_to < 'infinity';

-- Owner, team, importance and potential have a history too; the status has its own above.
create table customer_attribute_change (
    id            uuid primary key,
    customer_id   uuid not null references customer,
    sequence      bigint generated always as identity,
    effective_on  date not null,
    owner_id      uuid,
    team_id       uuid,
    importance    text,
    has_potential boolean not null,
    recorded_at   timestamptz not null
);
create index customer_attribute_change_customer on customer_attribute_change (customer_id, effective_on, sequence);

create table customer_merge (
    id           uuid primary key,
    survivor_id  uuid not null references customer,
    merged_id    uuid not null references customer,
    merged_at    timestamptz not null,
    merged_by    uuid not null,
    -- what was moved, so that it can be moved back
    moved        jsonb not null,
    undone_at    timestamptz,
    undone_by    uuid
);
create index customer_merge_survivor on customer_merge (survivor_id);
create index customer_merge_merged on customer_merge (merged_id);

create table contact (
    id           uuid primary key,
    version      int not null default 0,
    name         text not null,
    phones       text[] not null default '{}',
    email        text,
    wechat       text,
    birthday     date,
    preferences  text,
    notes        text,
    search_text  text not null,
    search_grams text[] not null,
    import_id    uuid,
    created_at   timestamptz not null,
    created_by   uuid,
    updated_at   timestamptz not null
);
create index contact_by_name on contact (name, id);
create index contact_grams on contact using gin (search_grams);
create index contact_trigrams on contact using gin (search_text gin_trgm_ops);

-- A contact at a customer, with a role there; one that left keeps its row.
create table contact_position (
    id             uuid primary key,
    contact_id     uuid not null references contact,
    customer_id    uuid not null references customer,
    position       text,
    department     text,
    role           text,
    reports_to_id  uuid references contact,
    since          date,
    left_on        date
);
create unique index contact_position_present on contact_position (contact_id, customer_id) where left_on is null;
create index contact_position_customer on contact_position (customer_id);

create table custom_field_definition (
    id         uuid primary key,
    version    int not null default 0,
    key        text not null,
    label_zh   text not null,
    label_en   text not null,
    type       text not null check (type in ('TEXT','NUMBER','DATE','CHOICE','BOOLEAN')),
    required   boolean not null default false,
    choices    text[] not null default '{}',
    active     boolean not null default true,
    position   int not null default 0,
    updated_at timestamptz not null
);
create unique index custom_field_key_unique on custom_field_definition (key);

create table checklist_question (
    id         uuid primary key,
    version    int not null default 0,
    status     text not null,
    position   int not null,
    text_zh    text not null,
    text_en    text not null,
    -- a question that the product answers itself, such as the number of orders
    computed   text,
    active     boolean not null default true,
    updated_at timestamptz not null
);
create index checklist_question_status on checklist_question (status, position);

-- Old answers stay readable: a new answer is a new row.
create table checklist_answer (
    id          uuid primary key,
    customer_id uuid not null references customer,
    question_id uuid not null references checklist_question,
    answer      text not null,
    answered_at timestamptz not null,
    answered_by uuid not null
);
create index checklist_answer_customer on checklist_answer (customer_id, question_id, id desc);

create table playbook_action (
    id         uuid primary key,
    version    int not null default 0,
    status     text not null,
    importance text,
    position   int not null,
    text_zh    text not null,
    text_en    text not null,
    active     boolean not null default true,
    updated_at timestamptz not null
);
create index playbook_action_status on playbook_action (status, importance, position);

create table playbook_progress (
    customer_id uuid not null references customer,
    action_id   uuid not null references playbook_action,
    state       text not null check (state in ('DONE','SKIPPED')),
    note        text,
    at          timestamptz not null,
    by_user     uuid not null,
    primary key (customer_id, action_id)
);

create table notification (
    id          uuid primary key,
    user_id     uuid not null references app_user,
    kind        text not null,
    customer_id uuid references customer,
    arguments   jsonb not null default '{}',
    created_at  timestamptz not null,
    read_at     timestamptz
);
create index notification_user on notification (user_id, id desc);
