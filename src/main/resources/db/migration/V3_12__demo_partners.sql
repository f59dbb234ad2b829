-- Partners come with the demonstration data, and go with it. Which kinds there are is the service's to know.
alter table demo_record drop constraint demo_record_kind_check;
alter table demo_record add constraint demo_record_kind_check check (kind ~ '^[A-Z_]+$');
