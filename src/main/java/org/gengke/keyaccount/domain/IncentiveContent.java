package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.domain.InvalidContent.Finding;

/**
 * What is agreed of an incentive.
 *
 * @param rule in words
 * @param beginsOn first day whose orders count
 * @param endsOn last one
 * @param productIds what counts; all products when it is empty
 * @param percent of a discount; else null
 * @param cost what a promotion or a contest costs us; null while nobody has said so
 * @param tierMode of a rebate; else null
 * @param tiers of a rebate, lowest first; else empty
 */
public record IncentiveContent(
        IncentiveKind kind, String title, String rule, LocalDate beginsOn, LocalDate endsOn, IncentiveBasis basis, List<UUID> productIds, BigDecimal percent, BigDecimal cost,
        TierMode tierMode, List<RebateTier> tiers) {

    public IncentiveContent {
        productIds = List.copyOf(productIds);
        tiers = List.copyOf(tiers);
    }

    /** What is wrong with it; nothing when it can be saved. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (endsOn.isBefore(beginsOn)) {
            findings.add(Finding.of("#/endsOn", "ends-before-it-begins"));
        }
        if (new HashSet<>(productIds).size() < productIds.size()) {
            findings.add(Finding.of("#/productIds", "given-twice"));
        }
        only(percent != null, kind == IncentiveKind.DISCOUNT, "#/percent", findings);
        only(tierMode != null, kind == IncentiveKind.REBATE, "#/tierMode", findings);
        only(!tiers.isEmpty(), kind == IncentiveKind.REBATE, "#/tiers", findings);
        if (kind == IncentiveKind.CONTEST && rule == null) {
            findings.add(Finding.of("#/rule", "needed-for-this-kind"));
        }
        for (int i = 0; i < tiers.size(); i++) {
            if (i > 0 && tiers.get(i).from().compareTo(tiers.get(i - 1).from()) <= 0) {
                findings.add(Finding.of("#/tiers/" + i + "/from", "tiers-not-ascending"));
            }
            if (basis == IncentiveBasis.TURNOVER && tiers.get(i).rate().compareTo(new BigDecimal(100)) > 0) {
                findings.add(Finding.of("#/tiers/" + i + "/rate", "rate-above-hundred"));
            }
        }
        return findings;
    }

    private static void only(boolean said, boolean needed, String pointer, List<Finding> findings) {
        if (said != needed) {
            findings.add(Finding.of(pointer, needed ? "needed-for-this-kind" : "not-for-this-kind"));
        }
    }

    /** Whether a purchase could bring both: two rebates for one thing are refused. */
    public boolean overlaps(IncentiveContent other) {
        boolean products = productIds.isEmpty() || other.productIds.isEmpty() || !Collections.disjoint(productIds, other.productIds);
        return kind == IncentiveKind.REBATE && other.kind == kind && products && !endsOn.isBefore(other.beginsOn) && !other.endsOn.isBefore(beginsOn);
    }
}
