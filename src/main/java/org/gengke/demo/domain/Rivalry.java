package org.gengke.demo.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gengke.competitor.domain.CompetingPurchase;
import org.gengke.competitor.domain.Cooperation;
import org.gengke.competitor.domain.CooperationStanding;
import org.gengke.competitor.domain.EntryPoint;
import org.gengke.competitor.domain.Incumbency;
import org.gengke.competitor.domain.IncumbencyOutcome;
import org.gengke.competitor.domain.IncumbencyProblem;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.demo.domain.DemoCustomer.Move;

/** What is known of made-up customers and the competitors that supply them, or did. */
public final class Rivalry {

    private static final Map<String, List<String>> WORDS = Lines.of("rival-words").stream()
            .collect(Collectors.groupingBy(line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));

    private final Chance chance = new Chance(20_260_415);
    private final LocalDate today;

    public Rivalry(LocalDate today) {
        this.today = today;
    }

    /** @param rival the place of the competitor in {@link Staff#RIVALS} */
    public record Dossier(int rival, Incumbency incumbency, List<IncumbencyProblem> problems, List<EntryPoint> entryPoints) {}

    /**
     * @param rival null when nobody knows where
     * @param ware code of our product in whose place it was bought
     */
    public record Elsewhere(Integer rival, String ware, CompetingPurchase purchase) {}

    /** Of whom a competitor holds now; of some whom we took from one; and of a few who went back to one. */
    public List<Dossier> dossiers(DemoCustomer customer) {
        List<Dossier> dossiers = new ArrayList<>();
        Move held = last(customer, CustomerStatus.HELD_BY_COMPETITOR);
        Move won = first(customer, CustomerStatus.WON);
        if (customer.status() == CustomerStatus.HELD_BY_COMPETITOR) {
            dossiers.add(present(held));
        } else if (won != null && held != null && held.on().isBefore(won.on())) {
            dossiers.add(former(held.rival(), held.on(), won.on()));
        } else if (won != null && chance.in(0.22)) {
            dossiers.add(former(chance.between(0, Staff.RIVALS.size() - 1), won.on(), won.on()));
        }
        if (customer.status() == CustomerStatus.WON && won.on().isBefore(today.minusDays(120)) && chance.in(0.12)) {
            dossiers.add(beside(won.on()));
        }
        return dossiers;
    }

    /** What some of those who have one buy elsewhere. */
    public List<Elsewhere> purchases(DemoCustomer customer) {
        List<Elsewhere> purchases = new ArrayList<>();
        boolean buys = customer.status() == CustomerStatus.HELD_BY_COMPETITOR ? chance.in(0.6) : customer.status() == CustomerStatus.WON && chance.in(0.15);
        for (int i = 0; buys && i < chance.between(1, 3); i++) {
            LocalDate to = today.minusDays(30L + 180L * i + chance.between(0, 40));
            Move held = last(customer, CustomerStatus.HELD_BY_COMPETITOR);
            Integer rival = held != null ? held.rival() : chance.in(0.5) ? Integer.valueOf(chance.between(0, Staff.RIVALS.size() - 1)) : null;
            String[] product = word("PRODUCT").split("=");
            purchases.add(new Elsewhere(rival, product[1], new CompetingPurchase(
                    null, product[0], to.minusDays(150), to, BigDecimal.valueOf(chance.skewed(8, 420) * 1000L), word("SOURCE"), null)));
        }
        return purchases;
    }

    private Dossier present(Move held) {
        LocalDate since = held.on().minusDays(chance.between(200, 1500));
        CooperationStanding standing = chance.of(List.of(CooperationStanding.STABLE, CooperationStanding.STABLE, CooperationStanding.STRAINED, CooperationStanding.ENDING));
        int likely = switch (standing) {
            case STABLE -> chance.between(5, 35);
            case STRAINED -> chance.between(30, 65);
            case ENDING -> chance.between(55, 90);
        };
        boolean judged = chance.in(0.85);
        LocalDate expected = judged && likely >= 20 ? today.plusDays(chance.between(20, 420)) : null;
        Cooperation cooperation = chance.of(List.of(Cooperation.EXCLUSIVE, Cooperation.MAIN_SUPPLIER, Cooperation.MAIN_SUPPLIER, Cooperation.ONE_OF_SEVERAL));
        Incumbency incumbency = new Incumbency(
                since, null, null, null, cooperation, word("COOPERATION"), BigDecimal.valueOf(cooperation == Cooperation.EXCLUSIVE ? 100 : 5L * chance.between(7, 18)),
                standing, word("DEVELOPMENT"), word("STRENGTH"), word("WEAKNESS"), judged ? likely : null, expected);
        return new Dossier(held.rival(), incumbency, problems(since, standing == CooperationStanding.STABLE ? 1 : 3), points());
    }

    private Dossier former(int rival, LocalDate known, LocalDate won) {
        LocalDate since = known.minusDays(chance.between(200, 1500));
        Incumbency incumbency = new Incumbency(
                since, won, IncumbencyOutcome.TAKEN_BY_US, word("ENDED"), Cooperation.MAIN_SUPPLIER, word("COOPERATION"), null, null, word("DEVELOPMENT"),
                word("STRENGTH"), word("WEAKNESS"), null, null);
        List<IncumbencyProblem> problems = new ArrayList<>();
        problems.add(new IncumbencyProblem(won.minusDays(chance.between(20, 120)), word("PROBLEM"), null));
        return new Dossier(rival, incumbency, problems, List.of(new EntryPoint(word("ENTRY"), won.minusDays(chance.between(5, 19)))));
    }

    /** It came in beside us after we had won the customer. */
    private Dossier beside(LocalDate won) {
        LocalDate since = won.plusDays(chance.between(60, (int) (today.toEpochDay() - won.toEpochDay() - 10)));
        Incumbency incumbency = new Incumbency(
                since, null, null, null, Cooperation.ONE_OF_SEVERAL, word("COOPERATION"), BigDecimal.valueOf(5L * chance.between(2, 9)), CooperationStanding.STABLE,
                null, word("STRENGTH"), word("WEAKNESS"), chance.between(30, 80), null);
        return new Dossier(chance.between(0, Staff.RIVALS.size() - 1), incumbency, List.of(), points());
    }

    private List<IncumbencyProblem> problems(LocalDate since, int most) {
        List<IncumbencyProblem> problems = new ArrayList<>();
        int days = (int) (today.toEpochDay() - since.toEpochDay());
        for (int i = 0; i < chance.between(0, most); i++) {
            LocalDate day = today.minusDays(chance.skewed(5, Math.min(days, 500)));
            LocalDate solved = chance.in(0.45) ? day.plusDays(chance.between(0, 4)) : null;
            problems.add(new IncumbencyProblem(day, word("PROBLEM"), solved));
        }
        return problems;
    }

    private List<EntryPoint> points() {
        List<EntryPoint> points = new ArrayList<>();
        List<String> words = new ArrayList<>(WORDS.get("ENTRY"));
        chance.shuffle(words);
        for (String text : words.subList(0, chance.between(1, 3))) {
            points.add(new EntryPoint(text, chance.in(0.3) ? today.minusDays(chance.between(3, 90)) : null));
        }
        return points;
    }

    private String word(String kind) {
        return chance.of(WORDS.get(kind));
    }

    private static Move last(DemoCustomer customer, CustomerStatus to) {
        return customer.moves().stream().filter(move -> move.to() == to).reduce((a, b) -> b).orElse(null);
    }

    private static Move first(DemoCustomer customer, CustomerStatus to) {
        return customer.moves().stream().filter(move -> move.to() == to).findFirst().orElse(null);
    }
}
