-- What an account reported and waits for its answer goes to whoever receives the work. Which kinds there are is the service's to know.
alter table handover_item drop constraint handover_item_kind_check;
alter table handover_item add constraint handover_item_kind_check check (kind ~ '^[A-Z_]+$');
