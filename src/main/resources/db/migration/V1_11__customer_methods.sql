-- Duplicates are looked for among all records, also those that were declared to be other organisations.
create index customer_name_key on customer (name_key) where merged_into is null;
