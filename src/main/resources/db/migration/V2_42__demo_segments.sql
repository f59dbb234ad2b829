-- Segments come with the demonstration data, and go with it.
alter table demo_record drop constraint demo_record_kind_check;
alter table demo_record add constraint demo_record_kind_check check (kind in ('TEAM','USER','COMPETITOR','PRODUCT','PRICE_TIER','SEGMENT'));
