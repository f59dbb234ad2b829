set local statement_timeout = 0;
-- When a customer was called important, which makes a key account of one that was won: asked for each of them by the desk.
create index audit_entry_called_important on audit_entry (customer_id, at)
    where action = 'CUSTOMER_CHANGED' and changes -> 'importance' ->> 'to' = 'KEY';
