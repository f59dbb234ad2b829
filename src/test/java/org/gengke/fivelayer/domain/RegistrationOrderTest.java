package org.gengke.fivelayer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gengke.fivelayer.domain.RegistrationState.EXPIRED;
import static org.gengke.fivelayer.domain.RegistrationState.NOT_YET;
import static org.gengke.fivelayer.domain.RegistrationState.PROTECTING;
import static org.gengke.fivelayer.domain.RegistrationState.WAITING;
import static org.gengke.fivelayer.domain.RegistrationState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.domain.RegistrationOrder.Part;
import org.gengke.shared.domain.Ids;
import org.junit.jupiter.api.Test;

/** Who protects a customer: worked cases of section 8, channel. */
class RegistrationOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 20);
    private static final UUID GATE = Ids.next();
    private static final UUID LOCK = Ids.next();

    private long entered;

    @Test
    void theFirstValidOneProtectsAndTheOthersWait() {
        Registration second = one(GATE, day(-5), day(30));
        Registration first = one(GATE, day(-9), day(20));
        RegistrationOrder order = order(second, first);
        assertThat(order.state(first, DAY)).isEqualTo(PROTECTING);
        assertThat(order.state(second, DAY)).isEqualTo(WAITING);
        assertThat(order.protector(second, DAY)).contains(first);
        assertThat(order.protector(first, DAY)).isEmpty();
    }

    @Test
    void ofTheSameDayWhoeverWasEnteredFirst() {
        Registration first = one(GATE, day(-5), day(30));
        Registration second = one(GATE, day(-5), day(60));
        assertThat(order(second, first).state(first, DAY)).isEqualTo(PROTECTING);
        assertThat(order(second, first).state(second, DAY)).isEqualTo(WAITING);
    }

    @Test
    void bothDaysCountAndThenTheNextOneProtects() {
        Registration first = one(GATE, day(-9), day(20));
        Registration second = one(GATE, day(-5), day(60));
        RegistrationOrder order = order(first, second);
        assertThat(order.state(first, day(20))).isEqualTo(PROTECTING);
        assertThat(order.state(second, day(20))).isEqualTo(WAITING);
        assertThat(order.state(first, day(21))).isEqualTo(EXPIRED);
        assertThat(order.state(second, day(21))).isEqualTo(PROTECTING);
    }

    @Test
    void aWithdrawnOneProtectsUpToTheDayBefore() {
        Registration first = withdrawn(one(GATE, day(-9), day(20)), day(0));
        Registration second = one(GATE, day(-5), day(60));
        RegistrationOrder order = order(first, second);
        assertThat(order.state(first, day(-1))).isEqualTo(PROTECTING);
        assertThat(order.state(second, day(-1))).isEqualTo(WAITING);
        assertThat(order.state(first, DAY)).isEqualTo(WITHDRAWN);
        assertThat(order.state(second, DAY)).isEqualTo(PROTECTING);
        assertThat(order.state(first, day(90))).isEqualTo(WITHDRAWN);
    }

    @Test
    void oneThatIsNotYetValidDoesNotProtect() {
        Registration early = new Registration(Ids.next(), GATE, new RegistrationTerms(day(-9), day(10), day(40)), ++entered, null);
        Registration late = one(GATE, day(-5), day(60));
        RegistrationOrder order = order(early, late);
        assertThat(order.state(early, DAY)).isEqualTo(NOT_YET);
        assertThat(order.state(late, DAY)).isEqualTo(PROTECTING);
        assertThat(order.state(early, day(10))).isEqualTo(PROTECTING);
        assertThat(order.state(late, day(10))).isEqualTo(WAITING);
    }

    @Test
    void anotherProductIsNoConflict() {
        Registration gate = one(GATE, day(-9), day(20));
        Registration lock = one(LOCK, day(-5), day(60));
        RegistrationOrder order = order(gate, lock);
        assertThat(order.state(lock, DAY)).isEqualTo(PROTECTING);
        assertThat(order.conflicts(lock, DAY)).isEmpty();
    }

    @Test
    void oneForAllProductsProtectsEachOfThem() {
        Registration all = one(null, day(-9), day(20));
        Registration gate = one(GATE, day(-5), day(60));
        RegistrationOrder order = order(all, gate);
        assertThat(order.state(all, DAY)).isEqualTo(PROTECTING);
        assertThat(order.state(gate, DAY)).isEqualTo(WAITING);
        assertThat(order.conflicts(gate, DAY)).containsExactly(all);
        assertThat(order.conflicts(all, DAY)).containsExactly(gate);
    }

    /** The gate is protected by its own, the rest by the one for all; so the lock, registered last, waits. */
    @Test
    void oneForAllProductsProtectsAllButWhatAnEarlierOneNames() {
        Registration gate = one(GATE, day(-9), day(20));
        Registration all = one(null, day(-5), day(60));
        Registration lock = one(LOCK, day(-2), day(60));
        RegistrationOrder order = order(gate, all, lock);
        assertThat(order.state(gate, DAY)).isEqualTo(PROTECTING);
        assertThat(order.state(all, DAY)).isEqualTo(PROTECTING);
        assertThat(order.conflicts(all, DAY)).containsExactly(gate, lock);
        assertThat(gate.covers(all)).isFalse();
        assertThat(order.state(lock, DAY)).isEqualTo(WAITING);
        assertThat(order.protector(lock, DAY)).contains(all);
    }

    /** Each part of it is told: the rest, and each product that an earlier one protects by itself. */
    @Test
    void whatProtectsAndWhatWaitsIsToldPartByPart() {
        Registration gate = one(GATE, day(-9), day(20));
        Registration all = one(null, day(-5), day(60));
        Registration lock = one(LOCK, day(-2), day(60));
        Registration last = one(null, day(-1), day(60));
        RegistrationOrder order = order(gate, all, lock, last);
        assertThat(order.parts(gate, DAY)).containsExactly(new Part(GATE, null));
        assertThat(order.parts(all, DAY)).containsExactly(new Part(null, null), new Part(GATE, gate));
        assertThat(order.parts(lock, DAY)).containsExactly(new Part(LOCK, all));
        assertThat(order.parts(last, DAY)).as("the lock waits with the rest").containsExactly(new Part(null, all), new Part(GATE, gate));
        assertThat(order.parts(all, day(21))).as("the gate's is over").containsExactly(new Part(null, null));
        assertThat(order.parts(gate, day(21))).isEmpty();
    }

    @Test
    void ofTwoThatNameTheSameProductTheFirstIsTold() {
        Registration gate = one(GATE, day(-9), day(20));
        Registration again = one(GATE, day(-8), day(60));
        Registration all = one(null, day(-5), day(60));
        assertThat(order(gate, again, all).parts(all, DAY)).containsExactly(new Part(null, null), new Part(GATE, gate));
        assertThat(order(gate, again, all).parts(all, day(21))).containsExactly(new Part(null, null), new Part(GATE, again));
    }

    @Test
    void aSecondOneForAllProductsWaits() {
        Registration first = one(null, day(-9), day(20));
        Registration second = one(null, day(-5), day(60));
        assertThat(order(first, second).state(second, DAY)).isEqualTo(WAITING);
    }

    @Test
    void conflictsAreThoseOfTheSameDaysFromTodayOn() {
        Registration over = one(GATE, day(-90), day(-1));
        Registration withdrawn = withdrawn(one(GATE, day(-80), day(90)), day(-3));
        Registration standing = one(GATE, day(-70), day(10));
        Registration later = new Registration(Ids.next(), GATE, new RegistrationTerms(day(-60), day(31), day(90)), ++entered, null);
        Registration own = one(GATE, day(-5), day(30));
        assertThat(order(over, withdrawn, standing, later, own).conflicts(own, DAY)).containsExactly(standing);
        Registration longer = one(GATE, day(-4), day(31));
        assertThat(order(over, withdrawn, standing, later, own, longer).conflicts(longer, DAY)).containsExactly(standing, later, own);
    }

    private Registration one(UUID product, LocalDate registeredOn, LocalDate until) {
        return new Registration(Ids.next(), product, RegistrationTerms.of(registeredOn, null, until), ++entered, null);
    }

    private static Registration withdrawn(Registration one, LocalDate on) {
        return new Registration(one.id(), one.productId(), one.terms(), one.sequence(), on);
    }

    private static RegistrationOrder order(Registration... all) {
        return new RegistrationOrder(List.of(all));
    }

    private static LocalDate day(int from) {
        return DAY.plusDays(from);
    }

    @Test
    void aChangeOnlyNarrows() {
        UUID gate = UUID.randomUUID();
        LocalDate from = LocalDate.of(2026, 9, 20);
        assertThat(Registration.narrows(gate, from, gate, from.plusDays(1))).isTrue();
        assertThat(Registration.narrows(null, from, gate, from)).as("one of all").isTrue();
        assertThat(Registration.narrows(gate, from, null, from)).as("all of one").isFalse();
        assertThat(Registration.narrows(gate, from, UUID.randomUUID(), from)).as("another").isFalse();
        assertThat(Registration.narrows(gate, from, gate, from.minusDays(1))).as("earlier").isFalse();
    }
}
