package org.gengke.fivelayer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gengke.fivelayer.domain.ReviewChange.Snapshot;
import org.junit.jupiter.api.Test;

/** What changed with a customer between two reviews. */
class ReviewChangeTest {

    private static final Snapshot BEFORE =
            new Snapshot(true, 1, Set.of(Layer.INFORMATION), List.of(MissingKind.VERDICT_OPEN, MissingKind.BARRIERS_STANDING, MissingKind.NO_PROJECT));

    @Test
    void whatWasMadeGoodAndWhatIsNew() {
        Snapshot after = new Snapshot(true, 2, EnumSet.of(Layer.INFORMATION, Layer.BARRIER), List.of(MissingKind.NO_PROJECT, MissingKind.NO_VALUE_CONFIRMED));
        assertThat(ReviewChange.between(BEFORE, after))
                .isEqualTo(new ReviewChange(1, List.of(MissingKind.VERDICT_OPEN, MissingKind.BARRIERS_STANDING), List.of(MissingKind.NO_VALUE_CONFIRMED)));
    }

    @Test
    void groundCanBeLost() {
        Snapshot after = new Snapshot(true, 0, Set.of(), List.of(MissingKind.FACTS_UNKNOWN, MissingKind.NO_PROJECT));
        assertThat(ReviewChange.between(BEFORE, after).deeper()).isEqualTo(-1);
        assertThat(ReviewChange.between(BEFORE, after).fresh()).containsExactly(MissingKind.FACTS_UNKNOWN);
    }

    /** Of a customer about whom nobody had written, it was not known what is missing. */
    @Test
    void whatIsWrittenForTheFirstTimeIsNoNewGap() {
        assertThat(ReviewChange.between(Snapshot.NOTHING, BEFORE)).isEqualTo(new ReviewChange(1, List.of(), List.of()));
        assertThat(ReviewChange.between(BEFORE, Snapshot.NOTHING)).isEqualTo(new ReviewChange(-1, List.of(), List.of()));
    }
}
