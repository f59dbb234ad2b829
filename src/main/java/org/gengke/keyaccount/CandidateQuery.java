package org.gengke.keyaccount;

import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomerQuery;
import org.gengke.keyaccount.domain.CandidateDecision;

/**
 * Which candidates are asked for.
 *
 * @param customers by what they are
 * @param customerIds these alone; empty for all
 * @param decisions the decision in force; empty for any
 * @param decided whether there is one; null for both
 * @param planned whether a plan is being written or in force; null for both
 */
public record CandidateQuery(
        CustomerQuery customers, List<UUID> customerIds, List<CandidateDecision> decisions, Boolean decided, Boolean keyAccount, Boolean planned) {}
