-- How long a visit of an executive took, where somebody said so; else the settings say.
create table executive_visit_time (
    interaction_id uuid primary key references interaction on delete cascade,
    hours          numeric(4,1) not null check (hours > 0)
);
-- What is planned of such visits, and what was done.
create index follow_up_plan_executive_visit on follow_up_plan (customer_id, due_on) where state = 'PLANNED' and kind = 'EXECUTIVE_VISIT';
