package org.gengke.keyaccount;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyStanding;
import org.gengke.keyaccount.domain.DutyState;

/**
 * How one duty stands at many accounts.
 *
 * @param lacking at how many accounts something lacks; an account with two of them counts once for each
 */
public record DutyFigures(DutyKind duty, int accounts, Map<DutyState, Integer> states, Map<DutyLack, Integer> lacking) {

    static DutyFigures of(DutyKind duty, Collection<DutyStanding> standings) {
        Map<DutyState, Integer> states = new EnumMap<>(DutyState.class);
        Map<DutyLack, Integer> lacking = new EnumMap<>(DutyLack.class);
        for (DutyStanding standing : standings) {
            states.merge(standing.state(), 1, Integer::sum);
            standing.missing().stream().distinct().forEach(lack -> lacking.merge(lack, 1, Integer::sum));
        }
        return new DutyFigures(duty, standings.size(), states, lacking);
    }
}
