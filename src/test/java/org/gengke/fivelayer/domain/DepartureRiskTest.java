package org.gengke.fivelayer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.fivelayer.domain.DepartureRisk.Known;
import org.junit.jupiter.api.Test;

/** Protection against departure (section 8). */
class DepartureRiskTest {

    private static final UUID LI = UUID.randomUUID();
    private static final UUID WANG = UUID.randomUUID();

    /** Weights 40, 30, 30; 40 known to Li only, 30 to Li and Wang, 30 to nobody. */
    private static final List<Known> EXAMPLE = List.of(known(40, LI), known(30, LI, WANG), known(30));

    private static Known known(int weight, UUID... to) {
        return new Known(UUID.randomUUID(), weight, Set.of(to));
    }

    @Test
    void theWorkedExample() {
        assertThat(DepartureRisk.of(EXAMPLE)).isEqualTo(new DepartureRisk.Shares(40, 30, 100));
        assertThat(DepartureRisk.leavesWith(LI, EXAMPLE)).isEqualTo(40);
        assertThat(DepartureRisk.leaving(EXAMPLE)).isEqualTo(Map.of(LI, 40));
        assertThat(DepartureRisk.gaps(EXAMPLE)).containsExactlyInAnyOrder(DepartureGap.SINGLE, DepartureGap.UNKNOWN);
    }

    @Test
    void eachHasTheirOwnMove() {
        assertThat(EXAMPLE.stream().map(Known::move).map(move -> move.orElse(null)).toList())
                .containsExactly(DepartureMove.JOINT_VISIT, null, DepartureMove.FIRST_VISIT);
    }

    @Test
    void ofSeveralProjectsTheWeightsAreAddedUp() {
        List<Known> two = List.of(known(60, LI), known(40, WANG), known(100, WANG));
        assertThat(DepartureRisk.leaving(two)).isEqualTo(Map.of(LI, 60, WANG, 140));
        assertThat(DepartureRisk.of(two).danger()).isEqualTo(1_000_000);
    }

    @Test
    void whereNobodyIsNotedThereIsNothingToSplit() {
        assertThat(DepartureRisk.gaps(List.of())).containsExactly(DepartureGap.NO_MAKERS);
        assertThat(DepartureRisk.gaps(List.of(known(100, LI, WANG)))).isEmpty();
    }

    @Test
    void theSmallerShareIsTheSmallerDanger() {
        assertThat(DepartureRisk.of(EXAMPLE).danger()).isEqualTo(700_000).isLessThan(DepartureRisk.of(List.of(known(100))).danger());
    }
}
