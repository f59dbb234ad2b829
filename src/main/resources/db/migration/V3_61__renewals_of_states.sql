-- A kind of gap that the previous version of the service, which may still run, does not know: it stands beside the others.
alter table five_layer_state add column missing_too text[] not null default '{}';
alter table five_layer_review_customer add column missing_too text[] not null default '{}';

-- All kept assessments are to be made anew: one row while that lasts, with the customer up to which it is done.
create table five_layer_renewal (
    only_one   boolean primary key default true check (only_one),
    done_up_to uuid
);
-- Who left a customer decides no more, from this version on.
insert into five_layer_renewal (done_up_to) select null where exists (select 1 from five_layer_state);
