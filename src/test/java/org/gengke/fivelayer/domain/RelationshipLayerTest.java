package org.gengke.fivelayer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.fivelayer.domain.FiveLayers.Assessment;
import org.gengke.fivelayer.domain.FiveLayers.Known;
import org.gengke.fivelayer.domain.FiveLayers.Policy;
import org.junit.jupiter.api.Test;

/** Which project the relationship layer speaks of, who has left, and where we stand against each competitor. */
class RelationshipLayerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final UUID RIVAL = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID NEUTRAL = new UUID(1, 3);

    private static DecisionMaker maker(String name, int weight, Map<UUID, Stance> stances, boolean left) {
        return new DecisionMaker(new UUID(2, name.hashCode()), name, DecisionRole.DECIDES, Set.of(ProjectStep.NEED), weight, stances, DAY, DAY, left);
    }

    private static Project project(String name, ProjectState state, DecisionMaker... makers) {
        Course course = new Course(List.of(new Course.Reached(ProjectStep.NEED, DAY)));
        return new Project(UUID.randomUUID(), name, state, ProjectStep.NEED, course, Set.of(ProjectStep.NEED), List.of(makers));
    }

    private static List<Missing> missing(Project... projects) {
        return assess(List.of(), projects).layers().get(Layer.RELATIONSHIP.ordinal()).missing();
    }

    private static Assessment assess(List<Value> values, Project... projects) {
        Known known = new Known(Information.NONE, Barriers.NONE, List.of(projects), values, List.of(), BigDecimal.ONE);
        return FiveLayers.assess(known, new Policy(Set.of(), 50, 60), DAY);
    }

    @Test
    void aProjectOfWhichNobodyKnowsWhoDecidesComesLast() {
        Project bare = project("新项目", ProjectState.OPEN);
        Project led = project("园区门禁", ProjectState.OPEN, maker("陈", 50, Map.of(), false));
        assertThat(missing(bare, led)).extracting(Missing::what).containsExactly(MissingKind.WEIGHTS_INCOMPLETE, MissingKind.NOT_LEADING);
        assertThat(missing(bare, led)).extracting(Missing::project).containsOnly("园区门禁");
        assertThat(missing(bare)).containsExactly(new Missing(MissingKind.NO_DECISION_MAKERS, List.of(), "新项目"));
    }

    @Test
    void anOpenProjectComesBeforeOneThatIsWon() {
        Project won = project("旧项目", ProjectState.WON, maker("陈", 100, Map.of(), false));
        Project open = project("园区门禁", ProjectState.OPEN, maker("李", 50, Map.of(), false));
        assertThat(missing(won)).hasSize(1);
        assertThat(missing(won, open)).hasSize(2).extracting(Missing::project).containsOnly("园区门禁");
        Project passed = project("旧项目", ProjectState.WON, maker("陈", 100, Map.of(DecisionMaker.US, Stance.SUPPORT), false));
        assertThat(missing(open, passed)).as("one that passes is enough").isEmpty();
    }

    @Test
    void whoHasLeftSupportsNobodyAndIsToBeReplaced() {
        DecisionMaker chen = maker("陈", 60, Map.of(DecisionMaker.US, Stance.SUPPORT), true);
        DecisionMaker li = maker("李", 40, Map.of(DecisionMaker.US, Stance.SUPPORT, RIVAL, Stance.NEUTRAL), false);
        Project project = project("园区门禁", ProjectState.OPEN, chen, li);
        assertThat(missing(project)).containsExactly(new Missing(MissingKind.DECISION_MAKERS_LEFT, List.of("陈"), "园区门禁"));
        assertThat(project.chain().lead().ours()).isEqualTo(40);
        assertThat(project.chain().heaviest()).containsExactly(li);
        DecisionMaker unmet = new DecisionMaker(new UUID(2, 9), "赵", DecisionRole.USES, Set.of(ProjectStep.NEED), 10, Map.of(), null, null, true);
        assertThat(project("门", ProjectState.OPEN, unmet).chain().absent()).as("nobody can meet them any more").isEmpty();
    }

    @Test
    void withoutNamesItIsStillSaidWhatIsMissing() {
        Assessment assessment = assess(List.of(), project("园区门禁", ProjectState.OPEN, maker("陈", 100, Map.of(), true))).unnamed();
        assertThat(assessment.layers().get(Layer.RELATIONSHIP.ordinal()).missing()).containsExactly(
                new Missing(MissingKind.DECISION_MAKERS_LEFT, List.of(), "园区门禁"), new Missing(MissingKind.NOT_LEADING, List.of("0"), "园区门禁"));
    }

    @Test
    void theLeadIsKnownAgainstEachCompetitor() {
        DecisionChain chain = project(
                        "园区门禁", ProjectState.OPEN, maker("陈", 40, Map.of(DecisionMaker.US, Stance.SUPPORT), false),
                        maker("李", 30, Map.of(RIVAL, Stance.SUPPORT), false), maker("王", 30, Map.of(OTHER, Stance.SUPPORT, NEUTRAL, Stance.NEUTRAL), false))
                .chain();
        assertThat(chain.lead()).isEqualTo(new DecisionChain.Lead(40, Map.of(RIVAL, 30, OTHER, 30, NEUTRAL, 0)));
        assertThat(chain.lead().best()).as("of two as strong always the same").isEqualTo(RIVAL);
        assertThat(chain.lead().lead()).isEqualTo(10);
        assertThat(new DecisionChain.Lead(40, Map.of(NEUTRAL, 0)).best()).isNull();
    }

    /** The second competitor moves while the first stays ahead: that is a point of the course, too. */
    @Test
    void theCourseHasALineForEachSupplierThatWasEverSupported() {
        Instant first = Instant.parse("2026-05-01T00:00:00Z");
        Instant second = Instant.parse("2026-05-10T00:00:00Z");
        Instant third = Instant.parse("2026-05-20T00:00:00Z");
        DecisionMaker li = maker("李", 30, Map.of(RIVAL, Stance.SUPPORT, NEUTRAL, Stance.NEUTRAL), false);
        DecisionMaker wang = maker("王", 20, Map.of(), false);
        DecisionMaker moved = maker("王", 20, Map.of(OTHER, Stance.SUPPORT), false);
        assertThat(SupportCourse.of(List.of(
                        new SupportCourse.Believed(li, first, null, third), new SupportCourse.Believed(wang, first, second, null),
                        new SupportCourse.Believed(moved, second, null, null))))
                .containsExactly(
                        new SupportCourse.Point(first, new DecisionChain.Lead(0, Map.of(RIVAL, 30, OTHER, 0)), 50),
                        new SupportCourse.Point(second, new DecisionChain.Lead(0, Map.of(RIVAL, 30, OTHER, 20)), 50),
                        new SupportCourse.Point(third, new DecisionChain.Lead(0, Map.of(RIVAL, 0, OTHER, 20)), 50));
    }
}
