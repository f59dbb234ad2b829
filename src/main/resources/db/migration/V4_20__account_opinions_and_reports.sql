-- What followed from an opinion; null while nobody has said so. The note of it is the column consequence.
alter table account_opinion
    add column updated_at       timestamptz,
    add column consequence_kind text check (consequence_kind in ('NONE','TALK','TRAINING','REPLACED')),
    add column consequence_on   date,
    add column consequence_by   uuid,
    -- whose account it was before a replacement, and whose it became
    add column former_owner_id  uuid references app_user,
    add column new_owner_id     uuid references app_user,
    add check ((consequence_kind is null) = (consequence_on is null)),
    add check (consequence_kind is distinct from 'REPLACED' or new_owner_id is not null);
update account_opinion set updated_at = created_at;
alter table account_opinion alter column updated_at set not null, alter column updated_at set default now();
-- Low ones from which nothing followed.
create index account_opinion_open on account_opinion (customer_id) where score <= 2 and consequence_kind is null;

alter table account_report
    add column updated_at  timestamptz,
    add column answered_by uuid;
update account_report set updated_at = created_at;
alter table account_report alter column updated_at set not null, alter column updated_at set default now();
create index account_report_answered on account_report (answered_at) where answered_at is not null;
create index account_report_of_colleague on account_report (responsible_id, reported_at) where answered_at is null;

create table symposium (
    id          uuid primary key,
    version     int not null default 0,
    held_on     date not null,
    topic       text not null,
    place       text,
    note        text,
    -- called off: it counts for nobody
    cancelled_at timestamptz,
    created_at  timestamptz not null,
    created_by  uuid,
    updated_at  timestamptz not null
);
create index symposium_held on symposium (held_on, id);

create table symposium_invitation (
    id           uuid primary key,
    version      int not null default 0,
    symposium_id uuid not null references symposium on delete cascade,
    customer_id  uuid not null references customer on delete cascade,
    -- null: the account as a whole
    contact_id   uuid references contact on delete set null,
    state        text not null check (state in ('INVITED','ACCEPTED','DECLINED','ATTENDED','ABSENT')),
    invited_on   date not null,
    note         text,
    created_at   timestamptz not null,
    created_by   uuid,
    updated_at   timestamptz not null
);
create unique index symposium_invitation_once on symposium_invitation (symposium_id, customer_id, contact_id) nulls not distinct;
create index symposium_invitation_customer on symposium_invitation (customer_id, symposium_id);

create table symposium_decision (
    id             uuid primary key,
    version        int not null default 0,
    symposium_id   uuid not null references symposium on delete cascade,
    -- null: of all who were there
    customer_id    uuid references customer on delete cascade,
    what           text not null,
    responsible_id uuid references app_user,
    until_on       date,
    follow_up_id   uuid references follow_up_plan on delete set null,
    created_at     timestamptz not null,
    created_by     uuid,
    updated_at     timestamptz not null
);
create index symposium_decision_symposium on symposium_decision (symposium_id, until_on);
create index symposium_decision_customer on symposium_decision (customer_id);
