package org.gengke.fivelayer.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Protection against departure (section 8): how much of the decision weight hangs on one of us, and how much on nobody. */
public final class DepartureRisk {

    /** @param knownTo who of us met this decision maker of late */
    public record Known(UUID contactId, int weight, Set<UUID> knownTo) {

        /** What is to be done about it; nothing when several of us know this person. */
        public Optional<DepartureMove> move() {
            return switch (knownTo.size()) {
                case 0 -> Optional.of(DepartureMove.FIRST_VISIT);
                case 1 -> Optional.of(DepartureMove.JOINT_VISIT);
                default -> Optional.empty();
            };
        }
    }

    /**
     * In percent of the weights that are known.
     *
     * @param all never zero; the weights of several projects are added up
     */
    public record Shares(int singleThreaded, int unknown, int all) {

        /** How much is in danger or lost, in millionths of all: what sorts customers. */
        public long danger() {
            return (singleThreaded + unknown) * MILLION / all;
        }
    }

    private static final long MILLION = 1_000_000;

    private DepartureRisk() {}

    /** Of the decision makers of a customer. */
    public static Shares of(List<Known> makers) {
        return new Shares(
                makers.stream().filter(maker -> maker.knownTo.size() == 1).mapToInt(Known::weight).sum(),
                makers.stream().filter(maker -> maker.knownTo.isEmpty()).mapToInt(Known::weight).sum(),
                Math.max(1, makers.stream().mapToInt(Known::weight).sum()));
    }

    /** What leaves with one person: the weight that only this person knows. */
    public static int leavesWith(UUID person, List<Known> makers) {
        return makers.stream().filter(maker -> maker.knownTo.equals(Set.of(person))).mapToInt(Known::weight).sum();
    }

    /** What leaves with each of us, of those who hold any alone. */
    public static Map<UUID, Integer> leaving(List<Known> makers) {
        Map<UUID, Integer> leaving = new TreeMap<>();
        makers.stream().filter(maker -> maker.knownTo.size() == 1).forEach(maker -> leaving.merge(maker.knownTo.iterator().next(), maker.weight, Integer::sum));
        return leaving;
    }

    /** What the customer lacks. */
    public static Set<DepartureGap> gaps(List<Known> makers) {
        if (makers.isEmpty()) {
            return EnumSet.of(DepartureGap.NO_MAKERS);
        }
        Shares shares = of(makers);
        Set<DepartureGap> gaps = EnumSet.noneOf(DepartureGap.class);
        if (shares.singleThreaded > 0) {
            gaps.add(DepartureGap.SINGLE);
        }
        if (shares.unknown > 0) {
            gaps.add(DepartureGap.UNKNOWN);
        }
        return gaps;
    }
}
