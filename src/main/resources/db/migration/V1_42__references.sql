-- Taking rows back asks each referring column whether it still refers to them. Almost all of these are null, so the
-- indexes are nearly empty; without them each removed row costs a look at the whole table.
create index customer_merged_into on customer (merged_into) where merged_into is not null;
create index follow_up_plan_previous on follow_up_plan (previous_id) where previous_id is not null;
create index follow_up_plan_interaction on follow_up_plan (interaction_id) where interaction_id is not null;
create index interaction_corrects on interaction (corrects_id) where corrects_id is not null;
create index interaction_corrected_by on interaction (corrected_by_id) where corrected_by_id is not null;
create index contact_position_contact on contact_position (contact_id);
create index contact_position_reports_to on contact_position (reports_to_id) where reports_to_id is not null;
create index notification_customer on notification (customer_id) where customer_id is not null;
create index contact_import on contact (import_id) where import_id is not null;
