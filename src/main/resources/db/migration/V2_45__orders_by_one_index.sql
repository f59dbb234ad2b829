-- The index before it, by itself: who drops one waits for all that read orders, and must hold nothing that they wait for.
drop index customer_order_date;
