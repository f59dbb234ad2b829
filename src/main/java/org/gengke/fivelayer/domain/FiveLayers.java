package org.gengke.fivelayer.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gengke.customer.domain.CustomerStage;

/** From what is known of a customer to how deep we are in it (section 8): one function, without any outside. */
public final class FiveLayers {

    /**
     * @param requiredFacts ⚙ keys of the facts that have to be known, in the order in which people read them
     * @param participationPercent ⚙ from which index on the business layer is passed
     * @param occupationSharePercent ⚙ our share of wallet from which on a customer can be occupied
     */
    public record Policy(Set<String> requiredFacts, int participationPercent, int occupationSharePercent) {}

    /**
     * What is known of a customer.
     *
     * @param shareOfWallet ours of what it buys, 0 to 1; null while nothing is known of what it buys elsewhere
     */
    public record Known(
            Information information, Barriers barriers, List<Project> projects, List<Value> values, List<Agreement> agreements, BigDecimal shareOfWallet) {

        /** The same with another verdict. */
        public Known under(Verdict verdict) {
            return new Known(information, barriers.under(verdict), projects, values, agreements, shareOfWallet);
        }
    }

    /**
     * @param missing what the layer lacks, the next move first; nothing when it is passed
     * @param aheadOfBase passed, while a layer below it is not
     */
    public record Assessed(Layer layer, boolean passed, boolean aheadOfBase, List<Missing> missing) {

        Assessed unnamed() {
            return new Assessed(layer, passed, aheadOfBase, missing.stream().map(Missing::unnamed).toList());
        }
    }

    /**
     * @param depth the number of layers passed without a gap from the first
     * @param next what to do next: the first that is missing from the first layer that is not passed; null when all are
     */
    public record Assessment(List<Assessed> layers, int depth, Missing next, Staged staged) {

        public Layer nextLayer() {
            return next == null ? null : layers.get(depth).layer;
        }

        /** The same for readers to whom no people of the customer are shown. */
        public Assessment unnamed() {
            return new Assessment(layers.stream().map(Assessed::unnamed).toList(), depth, next == null ? null : next.unnamed(), staged);
        }
    }

    /**
     * @param shareOfWallet what SHARE_… speaks of; null while it is not known
     * @param unguarded consolidating without any outbound barrier: a warning
     */
    public record Staged(CustomerStage stage, List<StageReason> reasons, BigDecimal shareOfWallet, boolean unguarded) {}

    private FiveLayers() {}

    /** @param day for which it is asked: agreements are in force on it or not */
    public static Assessment assess(Known known, Policy policy, LocalDate day) {
        Map<Layer, List<Missing>> missing = new EnumMap<>(Layer.class);
        missing.put(Layer.INFORMATION, known.information.missing(policy.requiredFacts));
        missing.put(Layer.BARRIER, known.barriers.missing());
        missing.put(Layer.BUSINESS, Project.missingBusiness(known.projects, policy.participationPercent));
        missing.put(Layer.RELATIONSHIP, Project.missingRelationship(known.projects));
        missing.put(Layer.INTEREST, Value.missing(known.values, Project.heaviest(known.projects)));
        List<Assessed> layers = new ArrayList<>();
        int depth = 0;
        Missing next = null;
        for (Map.Entry<Layer, List<Missing>> layer : missing.entrySet()) {
            boolean passed = layer.getValue().isEmpty();
            if (passed && next == null) {
                depth++;
            } else if (!passed && next == null) {
                next = layer.getValue().get(0);
            }
            layers.add(new Assessed(layer.getKey(), passed, passed && next != null, List.copyOf(layer.getValue())));
        }
        return new Assessment(List.copyOf(layers), depth, next, stage(known, policy, day));
    }

    private static Staged stage(Known known, Policy policy, LocalDate day) {
        boolean won = known.projects.stream().anyMatch(project -> project.state() == ProjectState.WON);
        boolean bound = known.agreements.stream().anyMatch(agreement -> agreement.inForceOn(day));
        boolean reached = known.shareOfWallet != null && known.shareOfWallet.movePointRight(2).compareTo(BigDecimal.valueOf(policy.occupationSharePercent)) >= 0;
        CustomerStage stage = bound && reached ? CustomerStage.OCCUPATION : won ? CustomerStage.CONSOLIDATION : CustomerStage.BREAKTHROUGH;
        List<StageReason> reasons = List.of(
                won ? StageReason.PROJECT_WON : StageReason.NO_PROJECT_WON,
                bound ? StageReason.AGREEMENT_IN_FORCE : StageReason.NO_AGREEMENT_IN_FORCE,
                reached ? StageReason.SHARE_REACHED : known.shareOfWallet == null ? StageReason.SHARE_UNKNOWN : StageReason.SHARE_TOO_SMALL);
        return new Staged(stage, reasons, known.shareOfWallet, stage == CustomerStage.CONSOLIDATION && !known.barriers.guarded());
    }
}
