-- Lists with their filters that a person has named. The filters are the parameters of the page's address; what they find
-- is decided anew by who looks.
create table saved_view (
    id         uuid primary key,
    version    int not null default 0,
    user_id    uuid not null references app_user on delete cascade,
    view       text not null check (view in ('CUSTOMERS')),
    name       text not null,
    query      jsonb not null,
    columns    text[] not null default '{}',
    is_default boolean not null default false,
    shared     boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create unique index saved_view_name_unique on saved_view (user_id, view, lower(name));
create unique index saved_view_default_unique on saved_view (user_id, view) where is_default;
create index saved_view_shared on saved_view (view) where shared;
