-- The days of a broken month are added up from the index alone: in the table their orders lie on as many pages.
set local statement_timeout = 0;
create index customer_order_day on customer_order (ordered_on, id) include (customer_id, state, amount, gross_profit);
