-- Whether the reason of a decision is what a person said, so that their words are never taken for the name that stands for no
-- reason. Null of decisions of before, and of those that the previous version of the service still writes: there the name says it.
alter table classification_decision add column stated boolean;
