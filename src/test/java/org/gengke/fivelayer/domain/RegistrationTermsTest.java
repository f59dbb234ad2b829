package org.gengke.fivelayer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.junit.jupiter.api.Test;

/** From when until when a registration may protect. */
class RegistrationTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);
    private static final int YEAR = 365;

    @Test
    void withoutAFirstDayItBeginsWhenItIsRegistered() {
        RegistrationTerms terms = RegistrationTerms.of(TODAY.minusDays(3), null, TODAY);
        assertThat(terms.validFrom()).isEqualTo(TODAY.minusDays(3));
        assertThat(terms.findings(TODAY, YEAR, 30)).isEmpty();
    }

    @Test
    void daysOutOfOrderAreAllTold() {
        assertThat(codes(RegistrationTerms.of(TODAY.plusDays(1), null, TODAY), YEAR)).containsExactly("#/registeredOn after-today", "#/validUntil before-its-beginning");
        assertThat(codes(RegistrationTerms.of(TODAY, TODAY.minusDays(1), TODAY), YEAR)).containsExactly("#/validFrom before-its-beginning");
        assertThat(codes(RegistrationTerms.of(TODAY, null, TODAY.minusDays(1)), YEAR)).containsExactly("#/validUntil before-its-beginning");
        assertThat(codes(RegistrationTerms.of(TODAY.minusDays(9), TODAY, TODAY.minusDays(1)), YEAR)).containsExactly("#/validUntil before-its-beginning");
        assertThat(codes(RegistrationTerms.of(TODAY, null, TODAY), YEAR)).isEmpty();
    }

    @Test
    void itLastsAtMostTheDaysOfTheSetting() {
        assertThat(codes(RegistrationTerms.of(TODAY, null, TODAY.plusDays(30)), 30)).isEmpty();
        assertThat(codes(RegistrationTerms.of(TODAY, null, TODAY.plusDays(31)), 30)).containsExactly("#/validUntil protection-too-long");
        assertThat(codes(RegistrationTerms.of(TODAY, TODAY.plusDays(1), TODAY.plusDays(31)), 30)).isEmpty();
    }

    @Test
    void anExtensionIsLaterAndNoLongerThanANewOneOfToday() {
        RegistrationTerms terms = RegistrationTerms.of(TODAY.minusDays(300), null, TODAY.plusDays(5));
        assertThat(terms.extended(TODAY.plusDays(YEAR), TODAY, YEAR).validUntil()).isEqualTo(TODAY.plusDays(YEAR));
        assertThatThrownBy(() -> terms.extended(TODAY.plusDays(5), TODAY, YEAR)).isInstanceOfSatisfying(
                InvalidContent.class, problem -> assertThat(problem.findings()).extracting(Finding::code).containsExactly("extension-not-later"));
        assertThatThrownBy(() -> terms.extended(TODAY.plusDays(YEAR + 1), TODAY, YEAR)).isInstanceOfSatisfying(
                InvalidContent.class, problem -> assertThat(problem.findings()).extracting(Finding::code).containsExactly("protection-too-long"));
    }

    @Test
    void itIsEnteredSoonAfterThePartnerToldUs() {
        assertThat(codes(RegistrationTerms.of(TODAY.minusDays(30), null, TODAY), YEAR)).isEmpty();
        assertThat(codes(RegistrationTerms.of(TODAY.minusDays(31), null, TODAY), YEAR)).containsExactly("#/registeredOn registered-too-long-ago");
    }

    /** Prolonged beyond a year from its beginning: a change of its product is none of its length. */
    @Test
    void aChangeDoesNotAskForItsLength() {
        assertThat(new RegistrationTerms(TODAY.minusDays(300), TODAY.minusDays(200), TODAY.plusDays(300)).disorder(TODAY)).isEmpty();
    }

    private static List<String> codes(RegistrationTerms terms, int longestDays) {
        return terms.findings(TODAY, longestDays, 30).stream().map(finding -> finding.pointer() + " " + finding.code()).toList();
    }
}
