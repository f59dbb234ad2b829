-- Somebody's work went to others in one step (section 8), and the protocol of it: written once and changed by nobody.
create table handover (
    id         uuid primary key,
    from_id    uuid not null references app_user,
    -- who gets what was given to nobody in particular
    to_id      uuid not null references app_user,
    reason     text not null,
    handed_on  date not null,
    created_at timestamptz not null,
    created_by uuid not null references app_user
);
create index handover_newest on handover (created_at desc, id desc);
create index handover_from on handover (from_id, created_at desc, id desc);

-- Who received something.
create table handover_receiver (
    handover_id uuid not null references handover on delete cascade,
    to_id       uuid not null references app_user,
    primary key (handover_id, to_id)
);
create index handover_receiver_of on handover_receiver (to_id);

-- What moved, as it was called then. needed and has: the work needs more than the receiver mastered; has is null while nobody had stated it.
create table handover_item (
    handover_id   uuid not null references handover on delete cascade,
    kind          text not null check (kind in ('CUSTOMER','PLAN','TRIAL','PROJECT','BARRIER','VALUE','ACCOUNT_PLAN')),
    subject_id    uuid not null,
    customer_id   uuid not null references customer on delete cascade,
    customer_name text not null,
    name          text,
    detail        text,
    duty          text not null check (duty in ('OWNER','DELEGATED','ENGINEER','RESPONSIBLE','WITH_CUSTOMER')),
    due_on        date,
    to_id         uuid not null references app_user,
    needed        text,
    has           text,
    primary key (handover_id, kind, subject_id)
);
create index handover_item_customer on handover_item (customer_id);

create function handover_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a protocol of a handover is not changed';
end $$;
create trigger handover_stays before update on handover for each statement execute function handover_stays();
create trigger handover_receiver_stays before update on handover_receiver for each statement execute function handover_stays();
create trigger handover_item_stays before update on handover_item for each statement execute function handover_stays();
