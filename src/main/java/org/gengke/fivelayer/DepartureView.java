package org.gengke.fivelayer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.domain.DepartureGap;
import org.gengke.fivelayer.domain.DepartureMove;
import org.gengke.fivelayer.domain.DepartureRisk;
import org.gengke.fivelayer.domain.DepartureRisk.Known;
import org.gengke.fivelayer.domain.DepartureRisk.Shares;
import org.gengke.people.Visibility;

/** A supervised customer, and who of us knows those who decide there. */
public record DepartureView(Customer customer, List<Maker> makers) {

    /** Which customers. */
    public record Query(List<UUID> customerIds, List<UUID> segmentIds, List<UUID> ownerIds, List<UUID> teamIds, List<Tier> tiers) {}

    public record Customer(UUID id, String name, Tier tier, UUID ownerId, String ownerName, UUID teamId, String teamName) {}

    /**
     * Somebody who decides about a project that is open or won.
     *
     * @param position null when nobody has noted it
     * @param knownBy who of us met them of late and is still with us, the latest first
     */
    public record Maker(UUID contactId, String name, String position, UUID projectId, String projectName, int weight, List<Acquainted> knownBy) {

        Known known() {
            return new Known(contactId, weight, knownBy.stream().map(Acquainted::userId).collect(Collectors.toSet()));
        }

        /** What to do about this person, if anything. */
        public Optional<DepartureMove> move() {
            return known().move();
        }
    }

    public record Acquainted(UUID userId, String name, LocalDate lastMetOn) {}

    /** Those who may be named; the figures are of all. */
    public List<Maker> shown() {
        return Visibility.peopleShown(customer.ownerId) ? makers : List.of();
    }

    private List<Known> known() {
        return makers.stream().map(Maker::known).toList();
    }

    /** Null when nobody has noted who decides. */
    public Shares shares() {
        return makers.isEmpty() ? null : DepartureRisk.of(known());
    }

    public Set<DepartureGap> gaps() {
        return DepartureRisk.gaps(known());
    }

    /** The weight that leaves with each of us. */
    public Map<UUID, Integer> leaving() {
        return DepartureRisk.leaving(known());
    }

    /**
     * Who holds weight alone.
     *
     * @param customers at how many customers
     */
    public record Holder(UUID personId, String personName, int customers, int makers, int weight) {}

    /** @param days for how many days somebody who was met counts as known */
    public record Overview(int days, Set<Tier> tiers, int customers, Map<DepartureGap, Integer> gaps, List<Holder> holders) {}
}
