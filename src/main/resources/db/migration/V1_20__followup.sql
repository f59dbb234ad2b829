create table interaction (
    id             uuid primary key,
    version        int not null default 0,
    customer_id    uuid not null references customer,
    kind           text not null,
    occurred_at    timestamptz not null,
    author_id      uuid references app_user,
    contact_ids    uuid[] not null default '{}',
    colleague_ids  uuid[] not null default '{}',
    summary        text not null,
    needs          text,
    doubts         text,
    valued         text,
    next_step      text,
    -- a correction after 24 h is a new row; the one it replaces stays readable
    corrects_id    uuid references interaction,
    corrected_by_id uuid references interaction,
    import_id      uuid,
    recorded_at    timestamptz not null
);
create index interaction_customer on interaction (customer_id, occurred_at desc, id desc);
create index interaction_author on interaction (author_id, occurred_at desc);
create index interaction_contacts on interaction using gin (contact_ids) with (fastupdate = on);
create index interaction_import on interaction (import_id) where import_id is not null;

create table follow_up_plan (
    id               uuid primary key,
    version          int not null default 0,
    customer_id      uuid not null references customer,
    owner_id         uuid references app_user,
    due_on           date not null,
    first_due_on     date not null,
    kind             text not null,
    purpose          text not null,
    priority         text not null check (priority in ('HIGH','NORMAL','LOW')),
    state            text not null check (state in ('PLANNED','DONE','RESCHEDULED','CANCELLED')),
    origin           text not null check (origin in ('CADENCE','HAND','RE_EVALUATION','IMPORT')),
    is_next          boolean not null default false,
    previous_id      uuid references follow_up_plan,
    reschedule_count int not null default 0,
    -- why it was rescheduled or cancelled
    reason           text,
    done_on          date,
    interaction_id   uuid references interaction,
    import_id        uuid,
    created_at       timestamptz not null,
    created_by       uuid,
    updated_at       timestamptz not null,
    check (not is_next or state = 'PLANNED')
);
-- Exactly one next plan per customer, also when two people complete at the same moment.
create unique index follow_up_plan_next_unique on follow_up_plan (customer_id) where is_next;
create index follow_up_plan_customer on follow_up_plan (customer_id, due_on);
create index follow_up_plan_worklist on follow_up_plan (owner_id, due_on, id) where state = 'PLANNED';
create index follow_up_plan_due on follow_up_plan (due_on, id) where state = 'PLANNED';
create index follow_up_plan_first_due on follow_up_plan (owner_id, first_due_on) where state in ('PLANNED','DONE');

-- Holidays and make-up working days; every other day is a working day from Monday to Friday.
create table calendar_day (
    date    date primary key,
    kind    text not null check (kind in ('HOLIDAY','WORKDAY')),
    name_zh text not null,
    name_en text not null
);
