-- What level of work a person masters; null while nobody has stated it, which warns of nothing.
alter table app_user
    add column competence text constraint app_user_competence_known check (competence in ('JUNIOR','SOLUTION','SALES_MANAGER','EXECUTIVE'));
