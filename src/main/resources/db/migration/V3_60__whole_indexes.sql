set local statement_timeout = 0;
-- What was removed stays, and hangs on its customer, project, contact and competitor as what is believed does: foreign keys look
-- it up as well. An index of the present rows alone serves none of them.
do $$
declare
    believed text;
begin
    foreach believed in array array['customer_fact','customer_assessment','customer_verdict','customer_barrier','customer_agreement','customer_value',
            'customer_project','project_step','decision_maker'] loop
        execute format('create index %1$s_customer on %1$I (customer_id)', believed);
        execute format('drop index %1$s_of', believed);
    end loop;
end $$;

create index project_step_whole on project_step (project_id);
drop index project_step_project;
create index decision_maker_project on decision_maker (project_id);
create index decision_maker_person on decision_maker (contact_id);
drop index decision_maker_contact;
create index customer_value_person on customer_value (contact_id) where contact_id is not null;
create index customer_value_confirmed_by on customer_value (confirmed_by) where confirmed_by is not null;
create index customer_value_colleague on customer_value (owner_id) where owner_id is not null;
create index customer_barrier_competitor on customer_barrier (competitor_id) where competitor_id is not null;
create index customer_barrier_colleague on customer_barrier (owner_id) where owner_id is not null;
drop index customer_barrier_owner;
create index customer_project_lost_to on customer_project (lost_to_id) where lost_to_id is not null;
create index customer_project_colleague on customer_project (responsible_id) where responsible_id is not null;
drop index customer_project_responsible;
create index influence_customer on influence (customer_id);
