-- Where each goal stood when its plan was closed: what is bought, corrected or set later changes it no more. Plans closed before
-- have none; their figures are measured up to the day on which they were closed.
create table key_account_closing_goal (
    plan_id       uuid not null references key_account_plan on delete cascade,
    goal_id       uuid not null,
    actual        numeric(18,2),
    measured_from date not null,
    measured_to   date not null,
    expected      numeric(18,2),
    percent       numeric(4,1),
    track         text not null check (track in ('NOT_BEGUN','NOT_MEASURED','ON_TRACK','AT_RISK','OFF_TRACK')),
    primary key (plan_id, goal_id)
);
