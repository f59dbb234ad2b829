-- Products and price tiers of the demonstration go with it, unless somebody uses them.
alter table demo_record drop constraint demo_record_kind_check;
alter table demo_record add constraint demo_record_kind_check check (kind in ('TEAM','USER','COMPETITOR','PRODUCT','PRICE_TIER'));
