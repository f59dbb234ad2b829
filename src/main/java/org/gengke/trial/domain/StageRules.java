package org.gengke.trial.domain;

import static org.gengke.trial.domain.TrialStage.CONVERTED;
import static org.gengke.trial.domain.TrialStage.FAILED;
import static org.gengke.trial.domain.TrialStage.PROPOSED;
import static org.gengke.trial.domain.TrialStage.RECEIVED;
import static org.gengke.trial.domain.TrialStage.REPORTED;
import static org.gengke.trial.domain.TrialStage.TRACK;
import static org.gengke.trial.domain.TrialStage.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;

/**
 * Which stage may follow which, and what each needs (domain section 3). One after the other; only the shipping is passed over
 * when the product is handed over in person, and the trial use when the customer orders at once. A running trial may fail or
 * be withdrawn at any stage, and nothing follows an end.
 */
public final class StageRules {

    private StageRules() {}

    /**
     * A stage that may come next.
     *
     * @param needs names of what it needs, as the API calls them
     * @param missing those of them that are not known yet
     */
    public record Allowed(TrialStage stage, List<String> needs, List<String> missing) {}

    /** @param ordered whether the customer has a confirmed order since the trial began */
    public static List<Allowed> allowed(TrialStage stage, TrialContent content, boolean ordered) {
        return next(stage).stream()
                .map(to -> new Allowed(to, needs(to, TrialEnd.NONE, ordered), missing(to, content, TrialEnd.NONE, ordered)))
                .toList();
    }

    public static List<TrialStage> next(TrialStage stage) {
        if (stage.ended()) {
            return List.of();
        }
        List<TrialStage> next = new ArrayList<>(List.of(TRACK.get(stage.ordinal() + 1)));
        if (stage == PROPOSED) {
            next.add(RECEIVED);
        } else if (stage == REPORTED) {
            next.add(CONVERTED);
        }
        next.addAll(List.of(FAILED, WITHDRAWN));
        return List.copyOf(next);
    }

    /**
     * @param content what is known, what comes along with the change included
     * @throws StageChangeNotAllowed when another stage has to come first
     * @throws StageChangeIncomplete when the stage lacks something
     */
    public static void check(TrialStage from, TrialStage to, TrialContent content, TrialEnd end, boolean ordered) {
        if (!next(from).contains(to)) {
            throw new StageChangeNotAllowed(from, to, allowed(from, content, ordered));
        }
        List<String> missing = missing(to, content, end, ordered);
        if (!missing.isEmpty()) {
            throw new StageChangeIncomplete(to, missing);
        }
    }

    /**
     * What the stages up to here have needed has to stay.
     *
     * @throws StageChangeIncomplete when it would not
     */
    public static void checkKept(List<TrialStage> reached, TrialContent content) {
        for (TrialStage stage : reached) {
            List<String> missing = stage.ended() ? List.of() : missing(stage, content, TrialEnd.NONE, true);
            if (!missing.isEmpty()) {
                throw new StageChangeIncomplete(stage, missing);
            }
        }
    }

    static List<String> needs(TrialStage to, TrialEnd end, boolean ordered) {
        return switch (to) {
            case PROPOSED -> List.of();
            case SHIPPED, RECEIVED -> List.of("quantity", "serialNumbers");
            case TESTING -> List.of("technicianIds");
            case FINISHED -> List.of("verdict");
            case REPORTED -> List.of("decisionMakerId");
            case TRIAL_USE -> List.of("returnOn");
            case CONVERTED -> ordered ? List.of() : List.of("orderId");
            case FAILED, WITHDRAWN -> {
                List<String> needs = new ArrayList<>(List.of("cause"));
                if (end.cause() == TrialCause.LOST_TO_COMPETITOR) {
                    needs.add("competitorId");
                } else if (end.cause() == TrialCause.OTHER) {
                    needs.add("causeNote");
                }
                yield List.copyOf(needs);
            }
        };
    }

    private static List<String> missing(TrialStage to, TrialContent content, TrialEnd end, boolean ordered) {
        return needs(to, end, ordered).stream().filter(name -> !known(name, content, end)).toList();
    }

    private static boolean known(String name, TrialContent content, TrialEnd end) {
        return switch (name) {
            case "quantity" -> content.quantity() != null;
            case "serialNumbers" -> !content.serialNumbers().isEmpty();
            case "technicianIds" -> !content.technicianIds().isEmpty();
            case "verdict" -> content.verdict() != null;
            case "decisionMakerId" -> content.decisionMakerId() != null;
            case "returnOn" -> content.returnOn() != null;
            case "orderId" -> end.orderId() != null;
            case "cause" -> end.cause() != null;
            case "competitorId" -> end.competitorId() != null;
            case "causeNote" -> end.causeNote() != null && !end.causeNote().isBlank();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
