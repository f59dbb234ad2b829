create extension if not exists pg_trgm;

create table team (
    id         uuid primary key,
    version    int not null default 0,
    name       text not null,
    parent_id  uuid references team,
    -- this team and all above it, root first; kept by the service, read by the row predicate
    path       uuid[] not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create unique index team_name_unique on team (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid), lower(name));
create index team_path on team using gin (path);

create table app_user (
    id            uuid primary key,
    version       int not null default 0,
    username      text not null,
    display_name  text not null,
    email         text,
    phone         text,
    roles         text[] not null,
    team_id       uuid references team,
    locale        text not null default 'zh-CN',
    active        boolean not null default true,
    password_hash text,
    search_text   text not null default '',
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint app_user_roles_known check (roles <@ array['REP','SOLUTION','MANAGER','KAM','EXECUTIVE','ADMIN'] and cardinality(roles) > 0)
);
create unique index app_user_username_unique on app_user (lower(username));
create index app_user_team on app_user (team_id);

-- A signed-in browser or client: the secrets themselves are never stored, only their SHA-256.
create table session (
    id           uuid primary key,
    user_id      uuid not null references app_user,
    kind         text not null check (kind in ('BEARER', 'COOKIE')),
    token_hash   bytea not null,
    expires_at   timestamptz not null,
    refresh_hash bytea,
    refresh_until timestamptz,
    created_at   timestamptz not null,
    revoked_at   timestamptz
);
create unique index session_token on session (token_hash);
create unique index session_refresh on session (refresh_hash) where refresh_hash is not null;
create index session_by_user on session (user_id);

-- By the name that was tried, whether or not a user has it: the answer must not tell.
create table sign_in_failure (
    username     text primary key,
    failures     int not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);

create table api_client (
    id         uuid primary key,
    version    int not null default 0,
    name       text not null,
    key_hash   bytea not null,
    key_hint   text not null,
    scopes     text[] not null,
    team_id    uuid references team,
    active     boolean not null default true,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create unique index api_client_key on api_client (key_hash);
create unique index api_client_name_unique on api_client (lower(name));

create table audit_entry (
    id          uuid primary key,
    at          timestamptz not null,
    actor_id    uuid,
    actor_name  text not null,
    action      text not null,
    entity      text not null,
    entity_id   uuid,
    customer_id uuid,
    changes     jsonb not null default '{}',
    address     text
);
create index audit_entry_customer on audit_entry (customer_id, id) where customer_id is not null;
create index audit_entry_entity on audit_entry (entity_id, id);

create table idempotency_record (
    caller_id    uuid not null,
    key          text not null,
    operation    text not null,
    request_hash bytea not null,
    created_at   timestamptz not null,
    status       int,
    headers      jsonb,
    body         bytea,
    primary key (caller_id, key)
);
create index idempotency_record_created on idempotency_record (created_at);

-- Everything the domain text marks as a setting and that is a single value.
create table setting (
    key        text primary key,
    value      jsonb not null,
    version    int not null default 0,
    updated_at timestamptz not null,
    updated_by uuid
);
