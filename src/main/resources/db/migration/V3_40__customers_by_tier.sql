-- The company view counts the whole base by tier for whoever sees it; this holds all that it asks of a customer.
create index customer_by_tier on customer (tier) include (id, owner_id, team_id, key_account) where merged_into is null and status <> 'ABANDONED';
