-- Figures of the customer base: how many customers entered or left a group on a day, and in a month, per group that
-- figures are ever split by. A figure for a date is the sum over the months before its own and the days within it, so
-- any past date is answered without reading customers.
create table portfolio_day (
    day date not null,
    visible_owner_id uuid,
    visible_team_id uuid,
    owner_id uuid,
    team_id uuid,
    status text not null,
    importance text,
    has_potential boolean not null,
    change int not null
);
create unique index portfolio_day_group on portfolio_day (day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential) nulls not distinct;

create table portfolio_month (
    month date not null,
    visible_owner_id uuid,
    visible_team_id uuid,
    owner_id uuid,
    team_id uuid,
    status text not null,
    importance text,
    has_potential boolean not null,
    change int not null
);
create unique index portfolio_month_group on portfolio_month (month, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential) nulls not distinct;

-- The same of all customers together, for those who see all: some twenty groups instead of thousands. Each writer adds to one
-- of eight rows, by its connection, so that they seldom wait for each other.
create table portfolio_company_day (
    day date not null,
    part smallint not null,
    status text not null,
    importance text,
    has_potential boolean not null,
    change int not null
);
create unique index portfolio_company_day_group on portfolio_company_day (day, part, status, importance, has_potential) nulls not distinct;

create table portfolio_company_month (
    month date not null,
    part smallint not null,
    status text not null,
    importance text,
    has_potential boolean not null,
    change int not null
);
create unique index portfolio_company_month_group on portfolio_company_month (month, part, status, importance, has_potential) nulls not distinct;

-- Kept in the transaction that changes customer_state, whoever changes it. Security definer: the service's user need
-- not be able to write figures by itself.
create function portfolio_added() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- Groups are written in one order by all, so that two writers never wait for each other in a circle.
    with changed as (
        select day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, sum(change)::int as change
        from (
            select valid_from as day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, 1 as change from added
            union all
            select valid_to, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, -1 from added where valid_to < 'infinity'
        ) c
        group by 1, 2, 3, 4, 5, 6, 7, 8
        having sum(change) <> 0
    ), by_day as (
        insert into portfolio_day as p (day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, change)
        select day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, change from changed order by 1, 2, 3, 4, 5, 6, 7, 8
        on conflict (day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential)
        do update set change = p.change + excluded.change
    ), company_by_day as (
        insert into portfolio_company_day as p (day, part, status, importance, has_potential, change)
        select day, pg_backend_pid() % 8, status, importance, has_potential, sum(change)::int
        from changed group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5
        on conflict (day, part, status, importance, has_potential) do update set change = p.change + excluded.change
    ), company_by_month as (
        insert into portfolio_company_month as p (month, part, status, importance, has_potential, change)
        select date_trunc('month', day)::date, pg_backend_pid() % 8, status, importance, has_potential, sum(change)::int
        from changed group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5
        on conflict (month, part, status, importance, has_potential) do update set change = p.change + excluded.change
    )
    insert into portfolio_month as p (month, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, change)
    select date_trunc('month', day)::date, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, sum(change)::int
    from changed group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(change) <> 0 order by 1, 2, 3, 4, 5, 6, 7, 8
    on conflict (month, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential)
    do update set change = p.change + excluded.change;
    return null;
end
$$;

create function portfolio_removed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- Groups are written in one order by all, so that two writers never wait for each other in a circle.
    with changed as (
        select day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, sum(change)::int as change
        from (
            select valid_from as day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, -1 as change from removed
            union all
            select valid_to, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, 1 from removed where valid_to < 'infinity'
        ) c
        group by 1, 2, 3, 4, 5, 6, 7, 8
        having sum(change) <> 0
    ), by_day as (
        insert into portfolio_day as p (day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, change)
        select day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, change from changed order by 1, 2, 3, 4, 5, 6, 7, 8
        on conflict (day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential)
        do update set change = p.change + excluded.change
    ), company_by_day as (
        insert into portfolio_company_day as p (day, part, status, importance, has_potential, change)
        select day, pg_backend_pid() % 8, status, importance, has_potential, sum(change)::int
        from changed group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5
        on conflict (day, part, status, importance, has_potential) do update set change = p.change + excluded.change
    ), company_by_month as (
        insert into portfolio_company_month as p (month, part, status, importance, has_potential, change)
        select date_trunc('month', day)::date, pg_backend_pid() % 8, status, importance, has_potential, sum(change)::int
        from changed group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5
        on conflict (month, part, status, importance, has_potential) do update set change = p.change + excluded.change
    )
    insert into portfolio_month as p (month, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, change)
    select date_trunc('month', day)::date, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, sum(change)::int
    from changed group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(change) <> 0 order by 1, 2, 3, 4, 5, 6, 7, 8
    on conflict (month, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential)
    do update set change = p.change + excluded.change;
    return null;
end
$$;

create function portfolio_replaced() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- Groups are written in one order by all, so that two writers never wait for each other in a circle.
    with changed as (
        select day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, sum(change)::int as change
        from (
            select valid_from as day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, 1 as change from added
            union all
            select valid_to, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, -1 from added where valid_to < 'infinity'
            union all
            select valid_from as day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, -1 as change from removed
            union all
            select valid_to, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, 1 from removed where valid_to < 'infinity'
        ) c
        group by 1, 2, 3, 4, 5, 6, 7, 8
        having sum(change) <> 0
    ), by_day as (
        insert into portfolio_day as p (day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, change)
        select day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, change from changed order by 1, 2, 3, 4, 5, 6, 7, 8
        on conflict (day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential)
        do update set change = p.change + excluded.change
    ), company_by_day as (
        insert into portfolio_company_day as p (day, part, status, importance, has_potential, change)
        select day, pg_backend_pid() % 8, status, importance, has_potential, sum(change)::int
        from changed group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5
        on conflict (day, part, status, importance, has_potential) do update set change = p.change + excluded.change
    ), company_by_month as (
        insert into portfolio_company_month as p (month, part, status, importance, has_potential, change)
        select date_trunc('month', day)::date, pg_backend_pid() % 8, status, importance, has_potential, sum(change)::int
        from changed group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5
        on conflict (month, part, status, importance, has_potential) do update set change = p.change + excluded.change
    )
    insert into portfolio_month as p (month, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, change)
    select date_trunc('month', day)::date, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, sum(change)::int
    from changed group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(change) <> 0 order by 1, 2, 3, 4, 5, 6, 7, 8
    on conflict (month, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential)
    do update set change = p.change + excluded.change;
    return null;
end
$$;

create trigger portfolio_added after insert on customer_state
    referencing new table as added for each statement execute function portfolio_added();
create trigger portfolio_removed after delete on customer_state
    referencing old table as removed for each statement execute function portfolio_removed();
create trigger portfolio_replaced after update on customer_state
    referencing old table as removed new table as added for each statement execute function portfolio_replaced();
