package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.ReportingLines.Cycle;
import org.gengke.customer.domain.ReportingLines.Line;
import org.gengke.shared.domain.InvalidContent;
import org.junit.jupiter.api.Test;

class ReportingLinesTest {

    private static final UUID CHIEF = id(1);
    private static final UUID DIRECTOR = id(2);
    private static final UUID BUYER = id(3);
    private static final UUID GONE = id(4);

    private final ReportingLines lines = new ReportingLines(
            List.of(new Line(CHIEF, "陈总", null), new Line(DIRECTOR, "王强", CHIEF), new Line(BUYER, "李敏", DIRECTOR)));

    @Test
    void oneMayReportToAnybodyWhoIsThereAndNotBelow() {
        assertThatCode(() -> lines.check(BUYER, "李敏", CHIEF, "#/reportsToId")).doesNotThrowAnyException();
        assertThatCode(() -> lines.check(id(9), "新人", BUYER, "#/reportsToId")).doesNotThrowAnyException();
    }

    @Test
    void aCircleIsToldByItsNames() {
        Cycle cycle = catchThrowableOfType(Cycle.class, () -> lines.check(CHIEF, "陈总", BUYER, "#/reportsToId"));
        assertThat(cycle.members()).containsEntry("names", List.of("陈总", "李敏", "王强")).containsEntry("way", "陈总 → 李敏 → 王强 → 陈总")
                .containsEntry("contactIds", List.of(CHIEF, BUYER, DIRECTOR));
    }

    @Test
    void nobodyReportsToThemselves() {
        Cycle cycle = catchThrowableOfType(Cycle.class, () -> lines.check(BUYER, "李敏", BUYER, "#/reportsToId"));
        assertThat(cycle.members()).containsEntry("way", "李敏 → 李敏");
    }

    @Test
    void whoeverIsNotThereIsNobodysSuperior() {
        assertThatThrownBy(() -> lines.check(BUYER, "李敏", GONE, "#/customers/0/reportsToId")).isInstanceOfSatisfying(InvalidContent.class, found ->
                assertThat(found.findings()).containsExactly(InvalidContent.Finding.of("#/customers/0/reportsToId", "superior-not-at-customer")));
    }

    @Test
    void aLongCircleIsFoundAndAnOldOneElsewhereDoesNotHold() {
        List<Line> many = new ArrayList<>(List.of(new Line(id(0), "0", null)));
        for (int i = 1; i < 500; i++) {
            many.add(new Line(id(i), "" + i, id(i - 1)));
        }
        many.add(new Line(id(1000), "甲", id(1001)));
        many.add(new Line(id(1001), "乙", id(1000)));
        ReportingLines tall = new ReportingLines(many);
        assertThat(catchThrowableOfType(Cycle.class, () -> tall.check(id(0), "0", id(499), "#")).members().get("names")).asList().hasSize(500);
        assertThatCode(() -> tall.check(id(2), "2", id(1000), "#")).doesNotThrowAnyException();
    }

    @Test
    void whoeverReportedToOneWhoLeavesReportsToTheirSuperior() {
        assertThat(lines.heirOf(DIRECTOR)).isEqualTo(CHIEF);
        assertThat(lines.heirOf(CHIEF)).isNull();
        assertThat(new ReportingLines(List.of(new Line(DIRECTOR, "王强", GONE))).heirOf(DIRECTOR)).isNull();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
