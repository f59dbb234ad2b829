package org.gengke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoWishTest {

    @Test
    void withoutTheSettingThePasswordDecides() {
        assertThat(DemoWish.of(Optional.empty(), false)).isEqualTo(DemoWish.TRUE);
        assertThat(DemoWish.of(Optional.empty(), true)).isEqualTo(DemoWish.FALSE);
    }

    @Test
    void threeWordsAreUnderstoodInAnyCase() {
        assertThat(DemoWish.of(Optional.of("True"), true)).isEqualTo(DemoWish.TRUE);
        assertThat(DemoWish.of(Optional.of("false "), false)).isEqualTo(DemoWish.FALSE);
        assertThat(DemoWish.of(Optional.of("REMOVE"), false)).isEqualTo(DemoWish.REMOVE);
    }

    @Test
    void anyOtherWordStopsTheStart() {
        for (String other : new String[] {"1", "yes", "on", ""}) {
            assertThatThrownBy(() -> DemoWish.of(Optional.of(other), false)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("true, false and remove");
        }
    }
}
