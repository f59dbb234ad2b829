package org.gengke.keyaccount;

import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.FirstTrialStanding;

/** Which pairs of account and new product are asked for; the standings only of those, not of offers. */
public record FirstTrialQuery(
        List<UUID> customerIds, List<UUID> productIds, List<FirstTrialStanding> standings, String sort, String after, int limit, boolean count) {}
