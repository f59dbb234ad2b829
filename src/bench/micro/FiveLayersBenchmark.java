package org.gengke.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.gengke.fivelayer.domain.Agreement;
import org.gengke.fivelayer.domain.AgreementKind;
import org.gengke.fivelayer.domain.AssessedAspect;
import org.gengke.fivelayer.domain.Barrier;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;
import org.gengke.fivelayer.domain.Barriers;
import org.gengke.fivelayer.domain.Course;
import org.gengke.fivelayer.domain.DecisionMaker;
import org.gengke.fivelayer.domain.DecisionRole;
import org.gengke.fivelayer.domain.FactConfidence;
import org.gengke.fivelayer.domain.FiveLayers;
import org.gengke.fivelayer.domain.Information;
import org.gengke.fivelayer.domain.Project;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.fivelayer.domain.Value;
import org.gengke.fivelayer.domain.ValueKind;
import org.gengke.fivelayer.domain.ValueState;
import org.gengke.fivelayer.domain.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The assessment of a customer with 50 facts, 20 barriers, 10 projects and 60 decision makers. Every layer is looked at to its end. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FiveLayersBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> REQUIRED = List.of("FOUNDED", "HEADCOUNT", "MAIN_BUSINESS", "REVENUE", "PROCUREMENT_BUDGET", "SUPPLIERS");

    private final FiveLayers.Policy policy = new FiveLayers.Policy(new LinkedHashSet<>(REQUIRED), 50, 60);
    private final FiveLayers.Known known = known();

    private static FiveLayers.Known known() {
        List<Information.Fact> facts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            // The required ones stand last.
            String key = i < 44 ? "FACT_" + i : REQUIRED.get(i - 44);
            facts.add(new Information.Fact(key, "约三百人", "年报", TODAY.minusDays(i), FactConfidence.LIKELY));
        }
        List<Information.Rating> ratings = new ArrayList<>();
        for (AssessedAspect aspect : AssessedAspect.values()) {
            ratings.add(new Information.Rating(aspect, 4, "预算充足"));
        }
        List<Barrier> barriers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            BarrierKind kind = BarrierKind.values()[i % 8];
            barriers.add(new Barrier(
                    kind, "入围名单每年一次", 3, BarrierBreaker.CHANNEL, null, null, null, null, i % 2 == 0 ? BarrierState.BROKEN : BarrierState.IDENTIFIED,
                    TODAY.minusDays(90), i % 2 == 0 ? TODAY.minusDays(9) : null, i % 2 == 0 ? BarrierBreaker.CHANNEL : null));
        }
        List<UUID> rivals = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
        List<Project> projects = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (int p = 0; p < 10; p++) {
            List<DecisionMaker> makers = new ArrayList<>();
            for (int m = 0; m < 6; m++) {
                UUID contact = new UUID(2, p * 6L + m);
                makers.add(new DecisionMaker(
                        contact, "王工" + m, DecisionRole.EVALUATES, Set.of(ProjectStep.values()[m], ProjectStep.values()[m + 3]), m < 4 ? 20 : 10,
                        Map.of(DecisionMaker.US, m % 2 == 0 ? Stance.SUPPORT : Stance.NEUTRAL, rivals.get(m % 3), m % 2 == 0 ? Stance.AGAINST : Stance.SUPPORT),
                        m == 5 ? null : TODAY.minusDays(30 + m), m == 5 ? null : TODAY.minusDays(m), false));
                values.add(new Value(ValueKind.PERSONAL, "标杆项目", contact, null, null, ValueState.DELIVERED, TODAY, null, null));
            }
            List<Course.Reached> steps = new ArrayList<>();
            for (int step = 0; step < 6; step++) {
                steps.add(new Course.Reached(ProjectStep.values()[step], TODAY.minusDays(120 - 10L * step)));
            }
            projects.add(new Project(
                    new UUID(3, p), "园区门禁" + p, p == 9 ? ProjectState.WON : ProjectState.OPEN, ProjectStep.APPROVAL, new Course(steps),
                    Set.of(ProjectStep.SEVERITY, ProjectStep.NEED, ProjectStep.SOLUTION, ProjectStep.APPROVAL), makers));
        }
        List<Agreement> agreements = List.of(new Agreement(AgreementKind.LONG_TERM, TODAY.minusYears(1), null, null));
        return new FiveLayers.Known(new Information(facts, ratings), new Barriers(Verdict.ATTACK, barriers), projects, values, agreements, new BigDecimal("0.5500"));
    }

    @Benchmark
    public FiveLayers.Assessment assess() {
        return FiveLayers.assess(known, policy, TODAY);
    }
}
