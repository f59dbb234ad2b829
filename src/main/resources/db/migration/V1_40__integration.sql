create table import_job (
    id             uuid primary key,
    version        int not null default 0,
    file_name      text not null,
    format         text not null check (format in ('CSV','XLSX')),
    encoding       text,
    state          text not null check (state in ('READY','CHECKING','CHECKED','RUNNING','DONE','UNDOING','UNDONE','FAILED')),
    header         text[] not null,
    -- per column the property it fills, null for none
    mapping        text[] not null,
    update_existing boolean not null default true,
    total_rows     int not null,
    done_rows      int not null default 0,
    created_rows   int not null default 0,
    updated_rows   int not null default 0,
    refused_rows   int not null default 0,
    kept_rows      int not null default 0,
    failure        text,
    created_by     uuid not null references app_user,
    created_at     timestamptz not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    -- renewed by the instance that works on it; a job whose instance died is taken up by another
    heartbeat_at   timestamptz
);
create index import_job_owner on import_job (created_by, id);
create index import_job_working on import_job (state) where state in ('CHECKING','RUNNING','UNDOING');

create table import_row (
    job_id      uuid not null references import_job,
    row_number  int not null,
    cells       text[] not null,
    outcome     text check (outcome in ('CREATED','UPDATED','REFUSED','UNCHANGED','REMOVED','RESTORED','KEPT')),
    findings    jsonb,
    customer_id uuid,
    -- the customer before it was updated, for the undo
    before      jsonb,
    primary key (job_id, row_number)
);
create index import_row_outcome on import_row (job_id, outcome, row_number);

-- An export is an order: which list, filtered how, in which format. The rows are read when it is fetched.
create table export_job (
    id         uuid primary key,
    list       text not null,
    format     text not null check (format in ('CSV','XLSX')),
    query      text not null,
    created_by uuid not null,
    created_at timestamptz not null,
    fetched_at timestamptz
);
create index export_job_owner on export_job (created_by, id);
