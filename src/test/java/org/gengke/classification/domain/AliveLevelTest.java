package org.gengke.classification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fifths of the probability of being alive. */
class AliveLevelTest {

    @ParameterizedTest
    @CsvSource({"0,VERY_LOW", "0.1999,VERY_LOW", "0.2000,LOW", "0.3999,LOW", "0.4,MEDIUM", "0.6,HIGH", "0.7999,HIGH", "0.8,VERY_HIGH", "1.0000,VERY_HIGH"})
    void theUpperEndBelongsToTheNextOne(BigDecimal alive, AliveLevel level) {
        assertThat(AliveLevel.of(alive)).isEqualTo(level);
    }

    @Test
    void theyFollowEachOtherWithoutAGap() {
        BigDecimal end = new BigDecimal("0.0");
        for (AliveLevel level : AliveLevel.values()) {
            assertThat(level.from()).isEqualTo(end);
            assertThat(AliveLevel.of(level.from())).isEqualTo(level);
            end = level.to();
        }
        assertThat(end).isEqualTo("1.0");
    }
}
