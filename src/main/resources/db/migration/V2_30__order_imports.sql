-- Lists of orders come in the way that lists of customers do.
alter table import_job add column kind text not null default 'CUSTOMERS' check (kind in ('CUSTOMERS','ORDERS'));
-- Whether products that a list names and nobody knows are added.
alter table import_job add column create_products boolean not null default false;

-- Which rows of a list are one order, wherever they stand. Not in import_row, whose rows a former version takes for
-- customers: it finds nothing there to take back.
create table import_order_row (
    job_id     uuid not null references import_job,
    row_number int not null,
    order_key  text not null,
    ordered_on date,
    primary key (job_id, row_number)
);
create index import_order_row_key on import_order_row (job_id, order_key, row_number);

-- The orders of a list, the earliest day first, so that it is a customer's first order that makes it WON.
create table import_order (
    job_id     uuid not null references import_job,
    -- how many rows are done with this one; its place in the work
    rows_upto  int not null,
    order_key  text not null,
    row_count  int not null,
    -- what it became, and what is needed to take that back; null before, and when nothing was written
    order_id   uuid,
    version    int,
    before     jsonb,
    win        jsonb,
    taken_back boolean not null default false,
    primary key (job_id, rows_upto)
);
create unique index import_order_key on import_order (job_id, order_key);
