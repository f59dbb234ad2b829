package org.gengke.keyaccount;

import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyState;

/**
 * Which duties at which accounts are asked for; no values, no condition.
 *
 * @param teamIds accounts of the team and of those below it
 */
public record DutyQuery(
        List<UUID> customerIds, List<UUID> ownerIds, List<UUID> teamIds, List<DutyKind> duties, List<DutyState> states, List<DutyLack> missing) {

    boolean takes(DutyRow row) {
        return among(states, row.standing().state()) && (none(missing) || row.standing().missing().stream().anyMatch(missing::contains));
    }

    boolean takes(DutyKind kind) {
        return among(duties, kind);
    }

    private static <T> boolean among(List<T> wanted, T one) {
        return none(wanted) || wanted.contains(one);
    }

    private static boolean none(List<?> wanted) {
        return wanted == null || wanted.isEmpty();
    }
}
