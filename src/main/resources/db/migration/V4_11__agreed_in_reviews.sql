-- What was agreed in a meeting about a plan, as the follow-up it became: the first of its chain.
create table key_account_review_action (
    follow_up_id uuid primary key references follow_up_plan on delete cascade,
    review_id    uuid not null references key_account_review on delete cascade,
    agreed_at    timestamptz not null
);
create index key_account_review_action_review on key_account_review_action (review_id, agreed_at);
