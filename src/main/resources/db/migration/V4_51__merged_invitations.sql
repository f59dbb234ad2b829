-- Two records that became one may both have been invited to a symposium: the invitation that tells most stands, the other is kept beside it.
alter table symposium_invitation add column joined_to uuid references symposium_invitation on delete set null;
drop index symposium_invitation_once;
create unique index symposium_invitation_once on symposium_invitation (symposium_id, customer_id, contact_id) nulls not distinct where joined_to is null;
create index symposium_invitation_joined on symposium_invitation (joined_to) where joined_to is not null;
