-- How many people's telephone numbers and addresses left, with whom and when: what one may take out a day is limited.
create table exported_contacts (
    id          uuid primary key,
    export_id   uuid not null references export_job on delete cascade,
    exported_by uuid not null,
    exported_at timestamptz not null,
    contacts    int not null
);
create index exported_contacts_day on exported_contacts (exported_by, exported_at);
create index exported_contacts_export on exported_contacts (export_id);
