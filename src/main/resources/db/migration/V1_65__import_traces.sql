-- Columns of a list can fill custom attributes: per column the key, null for none.
alter table import_job add column custom_mapping text[] not null default '{}';

-- What a row changed of a customer that was known already, so that exactly that can be taken back. Rows of former versions
-- have the whole former profile in "before" instead.
alter table import_row add column trace jsonb;

-- Importance and potential that an import brought go with it.
alter table customer_attribute_change add column import_id uuid;
