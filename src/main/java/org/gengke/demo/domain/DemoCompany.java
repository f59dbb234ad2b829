package org.gengke.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.demo.domain.Companies.Company;
import org.gengke.demo.domain.Conversation.Subject;
import org.gengke.demo.domain.DemoCustomer.Move;
import org.gengke.demo.domain.DemoCustomer.Promise;
import org.gengke.demo.domain.DemoCustomer.Talk;
import org.gengke.demo.domain.Staff.Person;
import org.gengke.followup.domain.CadencePolicy;
import org.gengke.followup.domain.PlanOrigin;
import org.gengke.shared.domain.WorkingCalendar;

/** The customers of SuiAn as they stand on a day, with two years of history: the same for the same day. */
public final class DemoCompany {

    private static final long SEED = 20_240_601L;
    private static final int IN_POOL = 12;
    /** Of a hundred customers of a person. */
    private static final List<CustomerStatus> MIX = mix();

    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final Chance chance = new Chance(SEED);
    private final Companies companies;
    private final Journey journey;
    private final Conversation conversation;
    private final Promises promises;
    private final List<DemoCustomer> customers = new ArrayList<>();

    private DemoCompany(LocalDate today, WorkingCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
        companies = new Companies(chance, today);
        journey = new Journey(chance, today);
        conversation = new Conversation(chance, calendar);
        promises = new Promises(chance, calendar, today);
    }

    public static List<DemoCustomer> on(LocalDate today, WorkingCalendar calendar) {
        DemoCompany company = new DemoCompany(today, calendar);
        Staff.PEOPLE.forEach(company::look);
        for (int i = 0; i < IN_POOL; i++) {
            company.inPool(i);
        }
        return List.copyOf(company.customers);
    }

    private static List<CustomerStatus> mix() {
        List<CustomerStatus> mix = new ArrayList<>();
        List<Integer> shares = List.of(8, 20, 7, 11, 28, 23, 3);
        List<CustomerStatus> order = List.of(
                CustomerStatus.CONTACT_STARTED, CustomerStatus.CONTACTED_REPEATEDLY, CustomerStatus.TESTING, CustomerStatus.HELD_BY_COMPETITOR,
                CustomerStatus.WON, CustomerStatus.PAUSED, CustomerStatus.ABANDONED);
        for (int i = 0; i < order.size(); i++) {
            mix.addAll(java.util.Collections.nCopies(shares.get(i), order.get(i)));
        }
        return List.copyOf(mix);
    }

    /** When a person's customers are due: what is left undone, today's, and the rest as the rhythm wants it. */
    private final class Diary {
        private final int overdue;
        private final int dueToday;
        private int given;

        Diary(boolean first) {
            overdue = first ? 3 : chance.between(1, 3);
            dueToday = first ? 6 : chance.between(2, 5);
        }

        /** Working days of delay, 0 for today, -1 for later. */
        int next(boolean longEnoughThere) {
            if (given < overdue && !longEnoughThere) {
                return -1;
            }
            int place = given++;
            if (place < overdue) {
                return place == 0 ? 4 : place == 1 ? 2 : 1;
            }
            return place < overdue + dueToday ? 0 : -1;
        }
    }

    private void look(Person person) {
        List<CustomerStatus> statuses = new ArrayList<>();
        int step = Math.floorMod(person.username().hashCode(), MIX.size());
        for (int i = 0; i < person.customers(); i++) {
            statuses.add(MIX.get((step + i * MIX.size() / person.customers()) % MIX.size()));
        }
        chance.shuffle(statuses);
        Diary diary = new Diary(person.username().equals("rep"));
        for (CustomerStatus status : statuses) {
            customers.add(customer(person, status, diary));
        }
    }

    private DemoCustomer customer(Person person, CustomerStatus status, Diary diary) {
        boolean account = person.team().equals("大客户部");
        Company company = companies.next(person.team());
        List<Move> moves = journey.to(status);
        LocalDate won = moves.stream().filter(move -> move.to() == CustomerStatus.WON).map(Move::on).findFirst().orElse(null);
        Importance importance = won == null ? null : account || chance.in(0.22) ? Importance.KEY : chance.in(0.6) ? Importance.GENERAL : Importance.MINOR;
        boolean potential = importance == Importance.GENERAL ? chance.in(0.4) : importance == null && chance.in(0.3);
        Tier tier = account ? chance.in(0.5) ? Tier.STRATEGIC : Tier.TOP : chance.in(0.05) ? Tier.TOP : chance.in(0.25) ? Tier.IMPORTANT : chance.in(0.6) ? Tier.ORDINARY : null;
        Person firstOwner = !account && chance.in(0.07) ? colleague(person) : person;
        LocalDate since = moves.get(0).on();
        LocalDate last = moves.get(moves.size() - 1).on();
        LocalDate ownedSince = firstOwner == person ? since : since.plusDays(Math.max(1, java.time.temporal.ChronoUnit.DAYS.between(since, last) / 2));
        Subject subject = new Subject(
                moves, importance == Importance.KEY, company.contacts(), company.site(), stage(status), firstOwner, ownedSince, person);
        OptionalInt interval = CadencePolicy.DEFAULT.interval(status, importance, potential, tier);
        List<Talk> talks;
        List<Promise> promised;
        if (interval.isEmpty()) {
            talks = conversation.until(last, subject);
            promised = promises.kept(talks);
            LocalDate again = status == CustomerStatus.PAUSED ? moves.get(moves.size() - 1).pause().reEvaluateOn() : null;
            if (again != null) {
                promised.add(promises.open(again, talks, PlanOrigin.RE_EVALUATION));
            }
        } else {
            int days = interval.getAsInt();
            int delay = diary.next(last.isBefore(today.minusDays(days + 12L)) && status != CustomerStatus.CONTACT_STARTED);
            LocalDate due = delay < 0 ? null : workingDaysAgo(delay);
            LocalDate spoken = due == null ? workingDay(today.minusDays(chance.between(1, days))) : workingDay(due.minusDays(days));
            talks = conversation.until(spoken.isBefore(last) ? last : spoken, subject);
            promised = promises.kept(talks);
            if (due != null) {
                promised.add(promises.open(due, talks, delay > 0 && chance.in(0.5) ? PlanOrigin.CADENCE : PlanOrigin.HAND));
            } else if (chance.in(0.4)) {
                LocalDate talked = talks.isEmpty() ? today : talks.get(talks.size() - 1).at().toLocalDate();
                LocalDate wanted = calendar.firstWorkingDayFrom(talked.plusDays(days));
                promised.add(promises.open(wanted.isAfter(today) ? wanted : calendar.nextWorkingDay(today), talks, PlanOrigin.HAND));
            }
        }
        return new DemoCustomer(
                company.profile(), person, person, firstOwner, ownedSince, tier, importance, potential, won == null ? since : won, moves,
                company.contacts(), talks, promised);
    }

    private void inPool(int place) {
        List<Person> sellers = Staff.PEOPLE.stream().filter(person -> person.customers() > 0 && !person.team().equals("大客户部")).toList();
        Person person = sellers.get(place % sellers.size());
        Company company = companies.next(person.team());
        List<Move> moves = journey.to(CustomerStatus.CONTACTED_REPEATEDLY);
        LocalDate last = moves.get(moves.size() - 1).on();
        Subject subject = new Subject(moves, false, company.contacts(), company.site(), "POOL", person, moves.get(0).on(), person);
        List<Talk> talks = conversation.until(last, subject);
        customers.add(new DemoCustomer(
                company.profile(), null, person, person, moves.get(0).on(), null, null, false, moves.get(0).on(), moves, company.contacts(),
                talks, promises.kept(talks)));
    }

    private static String stage(CustomerStatus status) {
        return status == CustomerStatus.PAUSED || status == CustomerStatus.ABANDONED ? status.name() : null;
    }

    private Person colleague(Person person) {
        return chance.of(Staff.PEOPLE.stream()
                .filter(other -> other.customers() > 0 && other.team().equals(person.team()))
                .toList());
    }

    private LocalDate workingDaysAgo(int days) {
        LocalDate day = today;
        for (int i = 0; i < days; i++) {
            day = calendar.previousWorkingDay(day);
        }
        return day;
    }

    /** The day itself or the last working day before it. */
    private LocalDate workingDay(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day);
    }
}
