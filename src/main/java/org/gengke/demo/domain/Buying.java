package org.gengke.demo.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.demo.domain.DemoCustomer.Move;
import org.gengke.shared.domain.WorkingCalendar;

/**
 * What customers bought and paid since they were won: a few of them most of it, each in its own rhythm, some more and more,
 * some no longer. Its chance is its own, so that the customers are the same with and without it.
 */
public final class Buying {

    private static final long SEED = 20_250_311L;
    /** How far from the 80:20 of Pareto's own lands. */
    private static final double EVENNESS = 1.35;
    private static final int MOST_TIMES = 22;

    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final Chance chance = new Chance(SEED);

    public Buying(LocalDate today, WorkingCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    /** @param ware place in {@link Wares#PRODUCTS}; {@code cost} is null where nobody noted it */
    public record Line(int ware, int quantity, BigDecimal price, BigDecimal cost) {

        BigDecimal amount() {
            return price.multiply(BigDecimal.valueOf(quantity));
        }
    }

    /** What falls due, and when it was paid; null while it is not. */
    public record Due(LocalDate on, BigDecimal amount, LocalDate paidOn) {}

    /** @param tier place in {@link Wares#TIERS} */
    public record Order(LocalDate on, int tier, boolean cancelled, List<Line> lines, List<Due> dues) {}

    /** How a customer buys and pays. */
    private enum Habit {
        STEADY,
        GROWING,
        SHRINKING,
        /** Has not ordered for some of its intervals. */
        DORMANT,
        LOST
    }

    private record Buyer(int tier, Habit habit, int interval, int size, int daysLate, boolean owes) {}

    /** Earliest first; none of a customer that was never won. */
    public List<Order> of(DemoCustomer customer) {
        List<Order> orders = new ArrayList<>();
        Buyer buyer = null;
        for (int i = 0; i < customer.moves().size(); i++) {
            Move move = customer.moves().get(i);
            if (move.to() != CustomerStatus.WON) {
                continue;
            }
            boolean last = i == customer.moves().size() - 1;
            buyer = buyer == null ? buyer(customer.importance(), last, move.on()) : buyer;
            LocalDate until = last ? today.minusDays(silence(buyer, move.on())) : customer.moves().get(i + 1).on();
            orders.addAll(orders(buyer, move.on(), until.isAfter(today) ? today : until, orders.isEmpty()));
        }
        return orders;
    }

    private Buyer buyer(Importance importance, boolean stillWon, LocalDate won) {
        int tier = importance == Importance.KEY ? 2 : importance == Importance.GENERAL && chance.in(0.7) ? 1 : 0;
        int interval = importance == Importance.KEY ? chance.between(6, 14) : importance == Importance.GENERAL ? chance.between(9, 24) : chance.between(18, 48);
        boolean young = won.isAfter(today.minusDays(150));
        Habit habit = !stillWon || young ? Habit.STEADY : habit();
        int size = importance == Importance.KEY ? 3 : importance == Importance.GENERAL ? 2 : 1;
        int late = chance.in(0.62) ? 0 : chance.in(0.6) ? chance.between(3, 14) : chance.between(18, 55);
        return new Buyer(tier, habit, interval, size * pareto(), late, late > 10 && chance.in(0.8));
    }

    private Habit habit() {
        int share = chance.between(1, 100);
        return share <= 46 ? Habit.STEADY : share <= 68 ? Habit.GROWING : share <= 80 ? Habit.SHRINKING : share <= 92 ? Habit.DORMANT : Habit.LOST;
    }

    private int pareto() {
        double one = 1 / Math.pow(1 - chance.between(0, 996) / 1_000.0, 1 / EVENNESS);
        return (int) Math.min(MOST_TIMES, Math.ceil(one));
    }

    /** Days since the last order that there can be. */
    private int silence(Buyer buyer, LocalDate won) {
        int days =
                switch (buyer.habit) {
                    case DORMANT -> Math.max(95, 3 * buyer.interval);
                    case LOST -> Math.max(200, 5 * buyer.interval);
                    default -> 0;
                };
        return (int) Math.min(days, ChronoUnit.DAYS.between(won, today) / 2);
    }

    private List<Order> orders(Buyer buyer, LocalDate from, LocalDate until, boolean first) {
        List<Order> orders = new ArrayList<>();
        long span = Math.max(1, ChronoUnit.DAYS.between(from, until));
        LocalDate day = from;
        while (!day.isAfter(until)) {
            double progress = ChronoUnit.DAYS.between(from, day) / (double) span;
            double growth = buyer.habit == Habit.GROWING ? 0.6 + 1.1 * progress : buyer.habit == Habit.SHRINKING ? 1.4 - 0.9 * progress : 1;
            boolean opening = first && orders.isEmpty();
            orders.add(order(buyer, day, growth, !opening && chance.in(0.02)));
            int pause = (int) Math.max(3, Math.round(buyer.interval * (0.6 + chance.between(0, 80) / 100.0) / growth));
            // A first order is of the day on which the customer was won, whichever day that is.
            day = calendar.firstWorkingDayFrom(day.plusDays(pause));
        }
        return orders;
    }

    private Order order(Buyer buyer, LocalDate day, double growth, boolean cancelled) {
        List<Line> lines = new ArrayList<>();
        int kinds = chance.between(1, 3);
        boolean costed = !chance.in(0.06);
        for (int i = 0; i < kinds; i++) {
            int place = chance.skewed(0, Wares.PRODUCTS.size() - 1);
            if (lines.stream().anyMatch(line -> line.ware == place)) {
                continue;
            }
            Wares.Ware ware = Wares.PRODUCTS.get(place);
            int cheap = ware.price().intValue() < 300 ? 10 : 1;
            int dear = ware.price().intValue() > 5_000 ? 3 : 1;
            int quantity = (int) Math.max(1, Math.round(buyer.size * growth * cheap * (0.5 + chance.between(0, 100) / 100.0) / dear));
            lines.add(new Line(place, quantity, ware.priceAt(buyer.tier), costed ? ware.cost().setScale(2) : null));
        }
        return new Order(day, buyer.tier, cancelled, lines, cancelled ? List.of() : dues(buyer, day, lines));
    }

    /** A part at once from those who order little, all after a month or two from the others. */
    private List<Due> dues(Buyer buyer, LocalDate day, List<Line> lines) {
        BigDecimal amount = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
        if (buyer.tier == 0 && amount.compareTo(BigDecimal.valueOf(2_000)) > 0) {
            BigDecimal deposit = amount.multiply(new BigDecimal("0.3")).setScale(2, RoundingMode.HALF_UP);
            return List.of(due(buyer, day, deposit), due(buyer, day.plusDays(30), amount.subtract(deposit)));
        }
        return List.of(due(buyer, day.plusDays(buyer.tier == 2 ? 60 : 30), amount));
    }

    private Due due(Buyer buyer, LocalDate on, BigDecimal amount) {
        int late = buyer.daysLate == 0 ? -chance.between(0, 6) : chance.between(buyer.daysLate / 2, buyer.daysLate * 3 / 2);
        LocalDate paid = on.plusDays(late);
        boolean open = paid.isAfter(today) || buyer.owes && on.isAfter(today.minusDays(100)) && chance.in(0.5);
        return new Due(on, amount, open ? null : paid);
    }
}
