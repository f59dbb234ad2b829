package org.gengke.demo.domain;

import static org.gengke.customer.domain.CustomerStatus.ABANDONED;
import static org.gengke.customer.domain.CustomerStatus.CONTACTED_REPEATEDLY;
import static org.gengke.customer.domain.CustomerStatus.CONTACT_STARTED;
import static org.gengke.customer.domain.CustomerStatus.HELD_BY_COMPETITOR;
import static org.gengke.customer.domain.CustomerStatus.PAUSED;
import static org.gengke.customer.domain.CustomerStatus.TESTING;
import static org.gengke.customer.domain.CustomerStatus.WON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.demo.domain.DemoCustomer.Move;

/** The way of a customer to the status it has today, told backwards from its last change. */
final class Journey {

    private static final List<PauseCause> OURS =
            List.of(PauseCause.PRICE, PauseCause.PRODUCT_GAP, PauseCause.SERVICE_PROBLEM, PauseCause.DELIVERY_PROBLEM);
    private static final List<PauseCause> THEIRS = List.of(
            PauseCause.NO_BUDGET, PauseCause.NO_BUDGET, PauseCause.NO_DEMAND, PauseCause.ORGANISATION_CHANGE, PauseCause.PERSON_LEFT,
            PauseCause.PAYMENT_DISPUTE);

    private final Chance chance;
    private final LocalDate today;

    Journey(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    List<Move> to(CustomerStatus target) {
        List<CustomerStatus> way = way(target);
        LocalDate on = today.minusDays(daysSince(target, way.size() == 1));
        List<Move> moves = new ArrayList<>();
        LocalDate until = null;
        for (int i = way.size() - 1; i >= 0; i--) {
            moves.add(0, move(way.get(i), on, until));
            until = on;
            on = i == 0 ? on : on.minusDays(stay(way.get(i - 1)));
        }
        return moves;
    }

    private List<CustomerStatus> way(CustomerStatus target) {
        List<CustomerStatus> way = new ArrayList<>(List.of(CONTACT_STARTED));
        if (target == CONTACT_STARTED) {
            return way;
        }
        if (target == WON && chance.in(0.18)) {
            return new ArrayList<>(List.of(WON));
        }
        way.add(CONTACTED_REPEATEDLY);
        if (chance.in(0.4)) {
            way.addAll(List.of(TESTING, CONTACTED_REPEATEDLY));
        }
        if (chance.in(0.10)) {
            way.addAll(List.of(PAUSED, CONTACTED_REPEATEDLY));
        }
        boolean wins = target == WON || (target == PAUSED && chance.in(0.35));
        if (wins && chance.in(0.85)) {
            way.add(TESTING);
        }
        if (wins) {
            way.add(WON);
            if (target == WON && chance.in(0.08)) {
                way.addAll(List.of(PAUSED, WON));
            }
        } else if (target == PAUSED && chance.in(0.2)) {
            way.add(TESTING);
        } else if (target == ABANDONED && chance.in(0.5)) {
            way.add(PAUSED);
        }
        if (way.get(way.size() - 1) != target) {
            way.add(target);
        }
        return way;
    }

    private int daysSince(CustomerStatus target, boolean alone) {
        return switch (target) {
            case CONTACT_STARTED -> chance.between(7, 48);
            case CONTACTED_REPEATEDLY -> chance.skewed(8, 480);
            case TESTING -> chance.between(7, 56);
            case HELD_BY_COMPETITOR -> chance.between(20, 640);
            case WON -> alone ? chance.between(560, 900) : chance.between(9, 800);
            case PAUSED -> chance.skewed(4, 400);
            case ABANDONED -> chance.between(12, 330);
        };
    }

    private int stay(CustomerStatus status) {
        return switch (status) {
            case CONTACT_STARTED -> chance.between(14, 48);
            case CONTACTED_REPEATEDLY -> chance.in(0.22) ? chance.between(160, 420) : chance.between(21, 110);
            case TESTING -> chance.between(14, 52);
            case HELD_BY_COMPETITOR -> chance.between(60, 200);
            case WON -> chance.between(60, 260);
            case PAUSED, ABANDONED -> chance.between(45, 130);
        };
    }

    private Move move(CustomerStatus to, LocalDate on, LocalDate until) {
        return switch (to) {
            case PAUSED -> new Move(to, on, null, pause(on, until), null);
            case HELD_BY_COMPETITOR -> new Move(to, on, "现有系统仍在合同期内", null, chance.between(0, Staff.RIVALS.size() - 1));
            case ABANDONED -> new Move(to, on, "评估：对方业务收缩，近两年没有采购需求，决策人多次拒绝沟通，投入不值得。", null, null);
            case WON -> new Move(to, on, "签订首单", null, null);
            default -> new Move(to, on, null, null, null);
        };
    }

    /** A pause that lasts is to be looked at again within months, a few of them by now. */
    private Pause pause(LocalDate on, LocalDate until) {
        boolean ours = chance.in(0.34);
        LocalDate again = until != null ? until : chance.in(0.13) ? today.minusDays(chance.between(0, 6)) : today.plusDays(chance.between(6, 150));
        return new Pause(chance.of(ours ? OURS : THEIRS), ours ? PauseSide.OURS : PauseSide.THEIRS, again.isAfter(on) ? again : on.plusDays(60));
    }
}
