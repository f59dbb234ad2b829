-- The service's user owns no table; it may read and write rows and nothing more.
do $$
begin
    if '${serviceuser}' <> '' and exists (select 1 from pg_roles where rolname = '${serviceuser}') then
        execute format('grant usage on schema public to %I', '${serviceuser}');
        execute format('grant select, insert, update, delete on all tables in schema public to %I', '${serviceuser}');
        execute format('grant usage, select on all sequences in schema public to %I', '${serviceuser}');
    end if;
end
$$;
