package org.gengke.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;

/**
 * What is looked for among the customers that the caller sees; a null or empty part asks nothing.
 *
 * @param q text in name, short name, pinyin, initials or credit code
 * @param asOf the day on which {@code standing} is asked; null for the present
 * @param overdue whether the next contact is past due today
 */
public record CustomerQuery(
        String q, Standing standing, LocalDate asOf, Former former, Traits traits, Insight insight, Dates dates, Boolean overdue, Listing listing) {

    private static final Dates NO_DATES = new Dates(null, null, null, null, null, null);
    private static final CustomerQuery NOTHING = present(
            new Standing(List.of(), List.of(), null, null, List.of(), List.of(), List.of(), List.of(), null, null, null),
            new Traits(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            Insight.of(List.of()));

    /** Customers by where they stand and what they are at present. */
    public static CustomerQuery present(Standing standing, Traits traits, Insight insight) {
        return new CustomerQuery(null, standing, null, null, traits, insight, NO_DATES, null, null);
    }

    /** All that the caller sees. */
    public static CustomerQuery everybody() {
        return NOTHING;
    }

    /** Whether every customer answers it. */
    public boolean asksNothing() {
        return equals(NOTHING);
    }

    /** Where a customer stands and with whom. */
    public record Standing(
            List<CustomerStatus> statuses,
            List<Importance> importances,
            Boolean hasPotential,
            Boolean withQuality,
            List<UUID> ownerIds,
            List<UUID> teamIds,
            List<PauseSide> pauseSides,
            List<PauseCause> pauseCauses,
            Boolean wonBefore,
            LocalDate reEvaluateFrom,
            LocalDate reEvaluateTo) {}

    /**
     * Where it stood on another day.
     *
     * @param absent it was not a customer yet
     * @param gone it is no longer there on {@code asOf}: merged into another
     */
    public record Former(LocalDate asOf, List<CustomerStatus> statuses, boolean absent, boolean gone) {}

    /** What it is, at present. */
    public record Traits(
            List<Tier> tiers,
            List<String> abcClasses,
            List<String> regionCodes,
            List<String> industryCodes,
            List<SizeClass> sizeClasses,
            List<String> tags,
            List<String> leadSources,
            List<UUID> competitorIds,
            List<UUID> parentIds,
            List<UUID> importIds,
            List<UUID> priceTierIds,
            List<String> customFields) {}

    /**
     * What is known of it: its classes at present, how deep we are in it, segments that it belongs to, and how it lets itself be
     * worked with.
     *
     * @param contactPosition part of the position of somebody there
     * @param visitsFrom at least so many visits within the last twelve months
     */
    public record Insight(
            List<RfmSegment> rfmSegments,
            List<LifecycleStage> lifecycleStages,
            List<Attitude> attitudes,
            List<ValueGrade> valueGrades,
            List<Integer> depths,
            List<CustomerStage> stages,
            List<UUID> segmentIds,
            String contactPosition,
            Integer interactionsFrom,
            Integer interactionsTo,
            Integer visitsFrom) {

        /** Members of segments, whatever else is known of them. */
        public static Insight of(List<UUID> segmentIds) {
            return new Insight(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), segmentIds, null, null, null, null);
        }
    }

    /** Business dates, each inclusive. */
    public record Dates(
            LocalDate nextFollowUpFrom,
            LocalDate nextFollowUpTo,
            LocalDate lastInteractionFrom,
            LocalDate lastInteractionTo,
            LocalDate createdFrom,
            LocalDate createdTo) {}

    /** Order and page. */
    public record Listing(String sort, String after, int limit, boolean count) {}
}
