package org.gengke.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work by competence (section 8). */
class WorkTest {

    @Test
    void eachKindOfWorkNeedsItsLevel() {
        Map<Competence, List<Work>> needed = Arrays.stream(Work.values()).collect(Collectors.groupingBy(Work::needed));
        assertThat(needed).isEqualTo(Map.of(
                Competence.JUNIOR, List.of(Work.INFORMATION, Work.IDENTIFYING_BARRIERS),
                Competence.SOLUTION, List.of(Work.NEEDS, Work.SOLUTION),
                Competence.SALES_MANAGER, List.of(Work.RELATIONSHIPS, Work.VALUE),
                Competence.EXECUTIVE, List.of(Work.TOP_VISIT, Work.STRATEGIC_AGREEMENT)));
    }

    @Test
    void whoMastersLessIsWarnedOf() {
        assertThat(Work.TOP_VISIT.givenTo(Competence.SALES_MANAGER)).contains(new CompetenceGap(Competence.EXECUTIVE, Competence.SALES_MANAGER));
        assertThat(Work.NEEDS.givenTo(Competence.JUNIOR)).contains(new CompetenceGap(Competence.SOLUTION, Competence.JUNIOR));
    }

    @ParameterizedTest
    @EnumSource(Work.class)
    void whoMastersAsMuchOrMoreIsNot(Work work) {
        assertThat(work.givenTo(work.needed())).isEmpty();
        assertThat(work.givenTo(Competence.EXECUTIVE)).isEmpty();
    }

    @Test
    void whatNobodyHasStatedIsUnknownAndNotTooLittle() {
        assertThat(Work.VALUE.givenTo(null)).contains(new CompetenceGap(Competence.SALES_MANAGER, null));
        assertThat(Work.INFORMATION.givenTo(null)).isEmpty();
    }
}
