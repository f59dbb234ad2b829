-- Events and news of accounts, and promotions designed together (domain section 9, duties of the desk).
create table account_event (
    id            uuid primary key,
    version       int not null default 0,
    customer_id   uuid not null references customer on delete cascade,
    kind          text not null check (kind in ('ANNIVERSARY','FAIR','OPENING','PEOPLE','RESULT','NEWS','OTHER')),
    title         text not null,
    happens_on    date not null,
    link          text,
    note          text,
    support_state text not null check (support_state in ('NONE','PLANNED','DONE')),
    -- what we do for it
    support       text,
    supported_by  uuid references app_user,
    supported_on  date,
    evidence      text,
    follow_up_id  uuid references follow_up_plan on delete set null,
    created_at    timestamptz not null,
    created_by    uuid,
    updated_at    timestamptz not null,
    check ((support_state = 'NONE') = (support is null)),
    check ((support_state = 'DONE') = (supported_on is not null))
);
create index account_event_customer on account_event (customer_id, happens_on desc, id desc);
create index account_event_happens on account_event (happens_on, id);
create index account_event_follow_up on account_event (follow_up_id) where follow_up_id is not null;

create table account_promotion (
    id           uuid primary key,
    version      int not null default 0,
    customer_id  uuid not null references customer on delete cascade,
    title        text not null,
    product_ids  uuid[] not null default '{}',
    begins_on    date not null,
    ends_on      date not null check (ends_on >= begins_on),
    basis        text not null check (basis in ('TURNOVER','QUANTITY')),
    goal         numeric(18,3) check (goal > 0),
    our_part     text,
    their_part   text,
    cost         numeric(18,2) check (cost >= 0),
    agreed_on    date,
    evaluation   text,
    evaluated_on date,
    created_at   timestamptz not null,
    created_by   uuid,
    updated_at   timestamptz not null,
    check ((evaluation is null) = (evaluated_on is null)),
    check (evaluation is null or agreed_on is not null)
);
create index account_promotion_customer on account_promotion (customer_id, begins_on desc, id desc);
create index account_promotion_begins on account_promotion (begins_on, id);
