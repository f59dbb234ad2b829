package org.gengke.fivelayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.domain.Agreement;
import org.gengke.fivelayer.domain.Barrier;
import org.gengke.fivelayer.domain.Barriers;
import org.gengke.fivelayer.domain.Course;
import org.gengke.fivelayer.domain.CustomerVerdict;
import org.gengke.fivelayer.domain.DecisionMaker;
import org.gengke.fivelayer.domain.FiveLayers.Known;
import org.gengke.fivelayer.domain.Information;
import org.gengke.fivelayer.domain.Information.Fact;
import org.gengke.fivelayer.domain.Information.Rating;
import org.gengke.fivelayer.domain.Project;
import org.gengke.fivelayer.domain.Value;

/**
 * What is believed of a customer, now or at an instant before, as it is kept.
 *
 * @param verdict null while there is none
 * @param shareOfWallet ours of what it bought in the last twelve months, 0 to 1; null while nothing is known of what it buys elsewhere
 */
public record Model(
        UUID customerId,
        List<Entry<Fact>> facts,
        List<Entry<Rating>> ratings,
        Entry<CustomerVerdict> verdict,
        List<Entry<Barrier>> barriers,
        List<Entry<Agreement>> agreements,
        List<Entry<Value>> values,
        List<ModelProject> projects,
        BigDecimal shareOfWallet) {

    /** A project with how it came to where it is, and who decides. */
    public record ModelProject(Entry<ProjectProfile> project, List<Entry<ReachedStep>> steps, List<ModelMaker> makers) {

        /** As the rules look at it. */
        public Project assessed() {
            ProjectProfile profile = project.content();
            Course course = new Course(steps.stream().map(step -> new Course.Reached(step.content().step(), step.content().reachedOn())).toList());
            return new Project(
                    project.id(), profile.content().name(), profile.state(), profile.step(), course, profile.content().tookPart(),
                    makers.stream().map(ModelMaker::assessed).toList());
        }
    }

    /**
     * A decision maker.
     *
     * @param name of the contact
     * @param met by whom of us and when; empty for nobody
     * @param leftOn since when this person is not at the customer any more; null while there
     */
    public record ModelMaker(Entry<MakerProfile> maker, String name, Meetings met, LocalDate leftOn) {

        DecisionMaker assessed() {
            MakerProfile.Content content = maker.content().content();
            return new DecisionMaker(
                    maker.content().contactId(), name, content.role(), content.decidesAt(), content.weight(), content.stances(), met.approachedOn(), met.lastMetOn(),
                    leftOn != null);
        }
    }

    /**
     * When we turned to somebody.
     *
     * @param approachedOn the first day since the project began, in whatever way; null for never
     * @param lastMetOn the last meeting ever; null for never
     * @param lastMetBy the last meeting of each of us who are still there
     */
    public record Meetings(LocalDate approachedOn, LocalDate lastMetOn, Map<UUID, LocalDate> lastMetBy) {

        public static final Meetings NONE = new Meetings(null, null, Map.of());
    }

    /** As the rules look at it. */
    public Known known() {
        return new Known(
                new Information(facts.stream().map(Entry::content).toList(), ratings.stream().map(Entry::content).toList()),
                new Barriers(verdict == null ? null : verdict.content().verdict(), barriers.stream().map(Entry::content).toList()),
                projects.stream().map(ModelProject::assessed).toList(),
                values.stream().map(Entry::content).toList(),
                agreements.stream().map(Entry::content).toList(),
                shareOfWallet);
    }

    /** Whether anybody has written anything. */
    public boolean begun() {
        return verdict != null || !(facts.isEmpty() && ratings.isEmpty() && barriers.isEmpty() && agreements.isEmpty() && values.isEmpty() && projects.isEmpty());
    }
}
