package org.gengke.fivelayer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.Model.ModelMaker;
import org.gengke.fivelayer.domain.Acquaintance;
import org.gengke.fivelayer.domain.DecisionChain;
import org.gengke.fivelayer.domain.Overstepping;

/**
 * The people around a project (section 8, relationship layer).
 *
 * @param asOf the day for which it was asked; null for now
 * @param names of colleagues and competitors
 */
public record RelationshipMap(ProjectView project, LocalDate asOf, DecisionChain chain, List<Person> people, Map<UUID, String> names) {

    /**
     * @param maker null for who decides nothing
     * @param overstepping null when this person was not approached too early
     */
    public record Person(Placed placed, ModelMaker maker, boolean absent, Overstepping overstepping, Acquaintance acquaintance) {}

    /**
     * A person's place at the customer.
     *
     * @param left whether this person has left it
     * @param reportsToId null for nobody, or nobody who is known
     */
    public record Placed(UUID contactId, String name, String position, String department, boolean left, UUID reportsToId) {}
}
