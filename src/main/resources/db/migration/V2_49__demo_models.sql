-- The estimate of lifetime values comes with the demonstration data, and goes with it.
alter table demo_record drop constraint demo_record_kind_check;
alter table demo_record add constraint demo_record_kind_check
    check (kind in ('TEAM','USER','COMPETITOR','PRODUCT','PRICE_TIER','SEGMENT','LIFETIME_MODEL'));
