package org.gengke.purchase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gengke.shared.domain.InvalidContent;
import org.junit.jupiter.api.Test;

class CreditTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 23);

    @Test
    void daysLateRunUntilItIsPaidInFull() {
        assertThat(paid("2026-09-01", "100.00", "2026-09-11", "100.00").daysLate(TODAY)).isEqualTo(10);
        assertThat(paid("2026-09-01", "100.00", "2026-08-25", "100.00").daysLate(TODAY)).isZero();
        assertThat(paid("2026-09-01", "100.00", "2026-09-02", "60.00").daysLate(TODAY)).isEqualTo(22);
        assertThat(open("2026-10-01", "100.00").daysLate(TODAY)).isZero();
        assertThat(open("2026-09-23", "100.00").overdueOn(TODAY)).isFalse();
        assertThat(open("2026-09-22", "100.00").overdueOn(TODAY)).isTrue();
    }

    @Test
    void theStandingGoesByDaysLate() {
        assertThat(credit(open("2026-10-01", "100.00"))).isEqualTo(CreditStanding.UNKNOWN);
        assertThat(credit()).isEqualTo(CreditStanding.UNKNOWN);
        assertThat(credit(paid("2026-09-01", "100.00", "2026-09-08", "100.00"))).isEqualTo(CreditStanding.GOOD);
        assertThat(credit(paid("2026-09-01", "100.00", "2026-09-09", "100.00"))).isEqualTo(CreditStanding.WATCH);
        assertThat(credit(open("2026-08-24", "100.00"))).isEqualTo(CreditStanding.WATCH);
        assertThat(credit(open("2026-08-23", "100.00"))).isEqualTo(CreditStanding.POOR);
    }

    @Test
    void oneOldOpenPaymentIsNotHiddenByManyPunctualOnes() {
        assertThat(credit(paid("2026-01-01", "100000.00", "2026-01-01", "100000.00"), open("2026-08-01", "1.00"))).isEqualTo(CreditStanding.POOR);
    }

    @Test
    void theMeanIsByAmount() {
        Credit credit = Credit.of(
                List.of(
                        paid("2026-07-01", "300.00", "2026-07-11", "300.00"),
                        paid("2026-08-01", "100.00", "2026-08-01", "100.00"),
                        open("2026-09-13", "100.00"),
                        open("2026-12-01", "50.00")),
                Credit.Policy.DEFAULT, TODAY);
        assertThat(credit.meanDaysLate()).isEqualTo("8.0");
        assertThat(credit.outstanding()).isEqualTo("150.00");
        assertThat(credit.overdue()).isEqualTo("100.00");
        assertThat(credit.longestOverdue()).isEqualTo(10);
        assertThat(credit.standing()).isEqualTo(CreditStanding.WATCH);
    }

    @Test
    void nothingIsPaidAboveWhatIsDue() {
        BigDecimal left = new BigDecimal("100.00");
        assertThatCode(() -> paid("2026-09-01", "100.00", "2026-09-02", "100.00").check(left, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> open("2026-09-01", "100.01").check(left, TODAY)).isInstanceOf(PaymentAboveDue.class);
        assertThatThrownBy(() -> paid("2026-09-01", "50.00", "2026-09-02", "50.01").check(left, TODAY)).isInstanceOf(PaymentAboveDue.class);
        assertThatThrownBy(() -> paid("2026-09-01", "50.00", "2026-09-24", "50.00").check(left, TODAY)).isInstanceOf(PaymentInFuture.class);
        assertThatThrownBy(() -> new Payment(TODAY, left, TODAY, null).check(left, TODAY)).isInstanceOf(InvalidContent.class);
    }

    private static CreditStanding credit(Payment... payments) {
        return Credit.of(List.of(payments), Credit.Policy.DEFAULT, TODAY).standing();
    }

    private static Payment open(String due, String amount) {
        return new Payment(LocalDate.parse(due), new BigDecimal(amount), null, null);
    }

    private static Payment paid(String due, String amount, String on, String paid) {
        return new Payment(LocalDate.parse(due), new BigDecimal(amount), LocalDate.parse(on), new BigDecimal(paid));
    }
}
