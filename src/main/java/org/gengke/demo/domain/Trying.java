package org.gengke.demo.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.PauseCause;
import org.gengke.demo.domain.DemoCustomer.Move;
import org.gengke.shared.domain.WorkingCalendar;
import org.gengke.trial.domain.ComparisonResult;
import org.gengke.trial.domain.ComparisonTiming;
import org.gengke.trial.domain.IssueSeverity;
import org.gengke.trial.domain.TrialCause;
import org.gengke.trial.domain.TrialConcern;
import org.gengke.trial.domain.TrialIssue;
import org.gengke.trial.domain.TrialQuestion;
import org.gengke.trial.domain.TrialStage;
import org.gengke.trial.domain.TrialVerdict;

/** What the made-up customers tested: a trial for each who is testing, and for a part of those who did. */
public final class Trying {

    private static final long SEED = 20_250_310L;
    private static final List<String> PRODUCTS = List.of("GK-A100", "GK-A100", "GK-A200", "GK-A300", "GK-B100", "GK-S100");
    /** What waits for somebody stands at the ends of this list; most go on as they should. */
    private static final List<TrialStage> RUNNING = List.of(
            TrialStage.TESTING, TrialStage.REPORTED, TrialStage.TESTING, TrialStage.TRIAL_USE, TrialStage.RECEIVED, TrialStage.FINISHED, TrialStage.REPORTED,
            TrialStage.TESTING);

    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final Chance chance = new Chance(SEED);
    private final List<String[]> lines = Lines.of("trials");
    private int running;
    private boolean shown;
    private int number;

    public Trying(LocalDate today, WorkingCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    /** A stage and its day. */
    public record Step(TrialStage stage, LocalDate on) {}

    /** Against a competitor, by its place in {@link Staff#RIVALS}. */
    public record Rivalry(int rival, ComparisonTiming timing, String strengths, String weaknesses, ComparisonResult result) {}

    /**
     * A trial with everything that happened in it.
     *
     * @param product by its code
     * @param lostTo the place of the competitor; null without one
     * @param withEngineer whether the solution engineer looks after it
     */
    public record Trial(
            String product,
            BigDecimal quantity,
            List<String> serialNumbers,
            LocalDate returnOn,
            boolean withEngineer,
            List<TrialConcern> caresAbout,
            TrialVerdict verdict,
            String verdictNote,
            String note,
            List<Step> steps,
            TrialCause cause,
            String causeNote,
            Integer lostTo,
            List<TrialIssue> issues,
            List<Rivalry> rivalries,
            List<TrialQuestion> questions) {

        public TrialStage stage() {
            return steps.get(steps.size() - 1).stage();
        }
    }

    public List<Trial> of(DemoCustomer customer) {
        List<Trial> trials = new ArrayList<>();
        List<Move> moves = customer.moves();
        for (int i = 0; i < moves.size(); i++) {
            if (moves.get(i).to() == CustomerStatus.TESTING) {
                boolean last = i == moves.size() - 1;
                if (last) {
                    trials.add(running(customer.author().username().equals("rep"), moves.get(i).on()));
                } else if (chance.in(0.36)) {
                    trials.add(ended(moves.get(i).on(), moves.get(i + 1)));
                }
            }
        }
        if (customer.status() == CustomerStatus.CONTACTED_REPEATEDLY && customer.owner() != null && chance.in(0.07)) {
            trials.add(begun());
        }
        return trials;
    }

    /** Proposed of late, some on their way. */
    private Trial begun() {
        LocalDate proposed = workingDay(today.minusDays(chance.between(2, 9)));
        List<Step> steps = new ArrayList<>(List.of(new Step(TrialStage.PROPOSED, proposed)));
        if (chance.in(0.5)) {
            steps.add(new Step(TrialStage.SHIPPED, workingDay(today.minusDays(1)).isBefore(proposed) ? proposed : workingDay(today.minusDays(1))));
        }
        return trial(steps, null, null, null, 0.5);
    }

    /**
     * Stands where the next of {@link #RUNNING} says.
     *
     * @param first whose first one waits to be started, so that whoever tries the product finds one on the list of the day
     */
    private Trial running(boolean first, LocalDate received) {
        boolean waits = first && !shown;
        shown |= waits;
        TrialStage stage = waits ? TrialStage.RECEIVED : RUNNING.get(running++ % RUNNING.size());
        List<Step> steps = before(received);
        LocalDate latest = today;
        // Fresh enough not to stand still, but for every third.
        boolean stalls = running % 3 == 0;
        if (stage == TrialStage.RECEIVED) {
            return trial(steps, null, null, null, 0.3);
        }
        List<TrialStage> on = TrialStage.TRACK.subList(TrialStage.TESTING.ordinal(), stage.ordinal() + 1);
        LocalDate last = stage == TrialStage.FINISHED ? workingDay(latest.minusDays(stalls ? 5 : 0)) : latest.minusDays(stalls ? 24 : 3);
        spread(steps, received, last.isBefore(received) ? received : last, on);
        return trial(steps, null, null, null, stalls && stage == TrialStage.TESTING ? 1 : 0);
    }

    private Trial ended(LocalDate received, Move next) {
        List<Step> steps = before(received);
        if (next.to() == CustomerStatus.WON) {
            spread(steps, received, next.on(), TrialStage.TRACK.subList(TrialStage.TESTING.ordinal(), TrialStage.CONVERTED.ordinal() + 1));
            if (chance.in(0.4)) {
                steps.removeIf(step -> step.stage() == TrialStage.TRIAL_USE);
            }
            return trial(steps, null, null, null, 0);
        }
        Integer rival = next.to() == CustomerStatus.HELD_BY_COMPETITOR ? next.rival() : chance.in(0.3) ? Integer.valueOf(chance.between(0, Staff.RIVALS.size() - 1)) : null;
        TrialCause cause = cause(next, rival);
        TrialStage until = chance.of(List.of(TrialStage.RECEIVED, TrialStage.TESTING, TrialStage.FINISHED, TrialStage.REPORTED));
        List<TrialStage> on = new ArrayList<>(TrialStage.TRACK.subList(TrialStage.TESTING.ordinal(), Math.max(TrialStage.TESTING.ordinal(), until.ordinal() + 1)));
        on.add(cause == TrialCause.NO_BUDGET || cause == TrialCause.NO_NEED ? TrialStage.WITHDRAWN : TrialStage.FAILED);
        spread(steps, received, next.on(), on);
        return trial(steps, cause, text("CAUSE")[1], rival, 0);
    }

    private TrialCause cause(Move next, Integer rival) {
        if (rival != null) {
            return TrialCause.LOST_TO_COMPETITOR;
        }
        if (next.pause() != null && next.pause().cause() == PauseCause.NO_BUDGET) {
            return TrialCause.NO_BUDGET;
        }
        return chance.of(List.of(TrialCause.PRICE, TrialCause.PRICE, TrialCause.FUNCTION, TrialCause.QUALITY, TrialCause.SERVICE, TrialCause.NO_NEED, TrialCause.DELIVERY));
    }

    private List<Step> before(LocalDate received) {
        LocalDate shipped = received.minusDays(chance.between(1, 4));
        return new ArrayList<>(List.of(
                new Step(TrialStage.PROPOSED, shipped.minusDays(chance.between(2, 9))), new Step(TrialStage.SHIPPED, shipped), new Step(TrialStage.RECEIVED, received)));
    }

    /** The stages from the receipt to a day, which is the last one's. */
    private static void spread(List<Step> steps, LocalDate received, LocalDate last, List<TrialStage> on) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(received, last);
        for (int i = 0; i < on.size(); i++) {
            boolean first = i == 0 && on.size() > 1;
            steps.add(new Step(on.get(i), first ? received.plusDays(Math.min(days, 2)) : received.plusDays(Math.max(Math.min(days, 2), days * (i + 1) / on.size()))));
        }
    }

    private Trial trial(List<Step> steps, TrialCause cause, String causeNote, Integer lostTo, double openIssue) {
        String product = chance.of(PRODUCTS);
        boolean shipped = steps.size() > 1;
        int quantity = product.equals("GK-S100") ? 1 : chance.between(1, 4);
        List<String> serialNumbers = new ArrayList<>();
        for (int i = 0; shipped && i < quantity; i++) {
            serialNumbers.add(product.substring(3) + "-" + (steps.get(0).on().getYear() % 100) + "-" + String.format("%04d", 1_000 + number++));
        }
        TrialStage furthest = steps.get(steps.size() - (cause == null ? 1 : 2)).stage();
        boolean finished = furthest.ordinal() >= TrialStage.FINISHED.ordinal();
        String[] verdict = !finished ? null : cause == null || lostTo != null ? text(chance.in(0.7) ? "PASSED" : "PARTLY_PASSED") : text(chance.in(0.5) ? "PARTLY_PASSED" : "NOT_PASSED");
        LocalDate received = steps.size() > 2 ? steps.get(2).on() : null;
        LocalDate returnOn = received == null ? null : received.plusDays(60);
        return new Trial(
                product, shipped ? BigDecimal.valueOf(quantity) : null, serialNumbers, returnOn, chance.in(0.5), concerns(),
                verdict == null ? null : TrialVerdict.valueOf(verdict[0]), verdict == null ? null : verdict[1], text("NOTE")[1], steps, cause, causeNote, lostTo,
                issues(steps, openIssue), rivalries(cause == null && furthest == TrialStage.CONVERTED, lostTo, received != null), questions(steps));
    }

    private List<TrialConcern> concerns() {
        List<TrialConcern> all = new ArrayList<>(List.of(TrialConcern.values()));
        chance.shuffle(all);
        return List.copyOf(all.subList(0, chance.between(1, 3)));
    }

    private List<TrialIssue> issues(List<Step> steps, double open) {
        LocalDate tested = steps.stream().filter(step -> step.stage() == TrialStage.TESTING).map(Step::on).findFirst().orElse(null);
        List<TrialIssue> issues = new ArrayList<>();
        if (tested == null) {
            return issues;
        }
        LocalDate last = steps.get(steps.size() - 1).on();
        boolean runs = last.equals(tested);
        for (int i = chance.between(0, 2); i > 0; i--) {
            String[] line = text(chance.of(List.of("MAJOR", "MINOR", "MAJOR", "CRITICAL")));
            LocalDate found = tested.plusDays(chance.between(0, 1));
            LocalDate solved = found.plusDays(chance.between(0, 4));
            LocalDate end = runs ? today : last;
            issues.add(new TrialIssue(IssueSeverity.valueOf(line[0]), line[1], earlier(found, end), earlier(solved, end), line[2]));
        }
        if (chance.in(open)) {
            String[] line = text("MAJOR");
            LocalDate found = workingDay(today.minusDays(5));
            issues.add(new TrialIssue(IssueSeverity.MAJOR, line[1], found.isBefore(tested) ? tested : found, null, null));
        }
        return issues;
    }

    private List<Rivalry> rivalries(boolean won, Integer lostTo, boolean received) {
        List<Rivalry> rivalries = new ArrayList<>();
        for (int rival = 0; received && rival < Staff.RIVALS.size(); rival++) {
            boolean lost = lostTo != null && lostTo == rival;
            if (lost || chance.in(0.28)) {
                rivalries.add(new Rivalry(
                        rival, chance.in(0.35) ? ComparisonTiming.BEFORE : ComparisonTiming.BESIDE, text("PLUS")[1], text("MINUS")[1],
                        lost ? ComparisonResult.LOST : won ? ComparisonResult.WON : ComparisonResult.OPEN));
            }
        }
        return rivalries;
    }

    private List<TrialQuestion> questions(List<Step> steps) {
        LocalDate reported = steps.stream().filter(step -> step.stage() == TrialStage.REPORTED).map(Step::on).findFirst().orElse(null);
        List<TrialQuestion> questions = new ArrayList<>();
        if (reported == null) {
            return questions;
        }
        for (int i = chance.between(1, 3); i > 0; i--) {
            String[] line = text("Q");
            boolean open = chance.in(0.15) && steps.get(steps.size() - 1).stage() == TrialStage.REPORTED;
            questions.add(open
                    ? new TrialQuestion(line[1], reported, null, null)
                    : new TrialQuestion(line[1], reported, line[2], earlier(reported.plusDays(chance.between(0, 2)), today)));
        }
        return questions.stream().filter(one -> questions.stream().filter(other -> other.question().equals(one.question())).findFirst().orElseThrow() == one).toList();
    }

    private String[] text(String kind) {
        return chance.of(lines.stream().filter(line -> line[0].equals(kind)).toList());
    }

    private LocalDate workingDay(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
