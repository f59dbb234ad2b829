package org.gengke.fivelayer.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.CompanyScope;
import org.gengke.fivelayer.CompanyView;
import org.gengke.fivelayer.CompanyView.BarrierGroup;
import org.gengke.fivelayer.CompanyView.StepProjects;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierDirection;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;
import org.gengke.fivelayer.domain.CompanyDepths.Group;
import org.gengke.fivelayer.domain.ModelRequirement;

/** The figures of the five-layer models, as they are answered. */
final class CompanyAnswers {

    private static final List<ModelRequirement> REQUIRED = List.of(ModelRequirement.COMPANY, ModelRequirement.REPRESENTATIVE);

    private CompanyAnswers() {}

    /** A figure with its list. */
    @Schema(name = "LayerFigure")
    record Figure(@NotNull long count, @Schema(description = CompanyListLink.DESCRIPTION) @NotNull String list) {}

    @Schema(name = "RequiredModels", description = "Customers whose tier requires the model")
    record RequiredAnswer(
            @Schema(description = "Of whom: of the company for STRATEGIC and TOP, of the representative for IMPORTANT") @NotNull ModelRequirement requirement,
            @NotNull Figure customers,
            @Schema(description = "Required and missing: without a model, or with one that does not pass its first layer") @NotNull Figure lacking,
            @Schema(description = "Nobody has written anything") @NotNull Figure withoutModel,
            @Schema(description = "Begun, and the information layer is not passed: depth 0") @NotNull Figure shallow) {}

    @Schema(name = "DepthCell")
    record DepthCell(
            @Schema(description = "Null for customers without a tier") Tier tier, @NotNull long count,
            @Schema(description = CompanyListLink.DESCRIPTION) @NotNull String list) {}

    @Schema(name = "DepthRow")
    record DepthRow(
            @Schema(description = "How many layers are passed without a gap from the first, 0 to 5; null without a model") Integer depth,
            @Schema(description = "By tier, the highest first; those without one last, unless tiers were asked for") @NotNull List<DepthCell> tiers,
            @NotNull Figure all) {}

    @Schema(name = "StageFigure")
    record StageFigure(@NotNull CustomerStage stage, @NotNull long count, @Schema(description = CompanyListLink.DESCRIPTION) @NotNull String list) {}

    @Schema(name = "BreakerFigure")
    record BreakerFigure(@NotNull BarrierBreaker breaker, @NotNull long count, @Schema(description = CompanyListLink.DESCRIPTION) @NotNull String list) {}

    @Schema(name = "BarrierFigures")
    record BarrierFigures(
            @NotNull BarrierKind kind,
            @Schema(description = "IDENTIFIED or BREAKING") @NotNull Figure standing,
            @NotNull Figure broken,
            @NotNull Figure accepted,
            @Schema(description = "What broke them; nothing that broke none") @NotNull List<BreakerFigure> brokenBy) {}

    @Schema(name = "StepFigures")
    record StepFigures(
            @Schema(description = "1 to 10") @NotNull int step,
            @Schema(description = "⚙ in per cent, of those of which nobody said another") @NotNull int chance,
            @NotNull long count,
            @Schema(description = "Of those whose amount is known") @NotNull BigDecimal amount,
            @Schema(description = "Amount × chance of each, added up") @NotNull BigDecimal weightedAmount,
            @Schema(description = CompanyListLink.DESCRIPTION) @NotNull String list) {}

    /** How deep the company is in its customers. */
    @Schema(name = "FiveLayerCompany")
    record CompanyAnswer(
            @Schema(description = "Of the company, then of the representatives") @NotNull List<RequiredAnswer> required,
            @NotNull Figure customers,
            @NotNull Figure modelled,
            @Schema(description = "The deepest first, those without a model last") @NotNull List<DepthRow> depths,
            @Schema(description = "Of customers with a model") @NotNull List<StageFigure> stages,
            @Schema(description = "A warning: consolidating without any outbound barrier") @NotNull Figure unguarded,
            @Schema(description = "Those in our way, by kind") @NotNull List<BarrierFigures> barriers,
            @Schema(description = "Open ones, by the step at which the customer is") @NotNull List<StepFigures> projects) {

        static CompanyAnswer of(CompanyView view) {
            CompanyScope scope = view.scope();
            CompanyListLink all = CompanyListLink.customers(scope);
            Counting customers = view.depths()::customers;
            return new CompanyAnswer(
                    REQUIRED.stream().map(requirement -> requiredOf(requirement, customers, all.with("requirement", requirement))).toList(),
                    customers.figure(group -> true, all), customers.figure(Group::modelled, all.with("modelled", true)), rowsOf(scope, customers),
                    Arrays.stream(CustomerStage.values()).map(stage -> stage(stage, customers, all)).toList(),
                    customers.figure(Group::unguarded, all.with("unguarded", true)),
                    Arrays.stream(BarrierKind.values()).filter(kind -> kind.direction() == BarrierDirection.INBOUND)
                            .map(kind -> barriersOf(kind, view.barriers(), CompanyListLink.barriers(scope).with("kind", kind))).toList(),
                    view.projects().stream().map(step -> step(step, CompanyListLink.projects(scope))).toList());
        }
    }

    /** Counts customers of the view. */
    private interface Counting {

        long of(Predicate<Group> which);

        default Figure figure(Predicate<Group> which, CompanyListLink link) {
            return new Figure(of(which), link.link());
        }
    }

    private static RequiredAnswer requiredOf(ModelRequirement requirement, Counting customers, CompanyListLink link) {
        Predicate<Group> required = group -> group.required(requirement);
        return new RequiredAnswer(
                requirement, customers.figure(required, link), customers.figure(required.and(Group::shallow), link.with("lacking", true)),
                customers.figure(required.and(group -> !group.modelled()), link.deep(null)),
                customers.figure(required.and(group -> group.modelled() && group.shallow()), link.deep(0)));
    }

    private static List<DepthRow> rowsOf(CompanyScope scope, Counting customers) {
        boolean whole = scope.tiers() == null || scope.tiers().isEmpty();
        List<Tier> tiers = new ArrayList<>(Arrays.stream(Tier.values()).filter(tier -> whole || scope.tiers().contains(tier)).toList());
        if (whole) {
            tiers.add(null);
        }
        return Stream.of(5, 4, 3, 2, 1, 0, -1).map(depth -> row(depth < 0 ? null : depth, tiers, scope, customers)).toList();
    }

    private static DepthRow row(Integer depth, List<Tier> tiers, CompanyScope scope, Counting customers) {
        Predicate<Group> deep = group -> depth == null ? !group.modelled() : depth.equals(group.depth());
        List<DepthCell> cells = tiers.stream()
                .map(tier -> new DepthCell(tier, customers.of(deep.and(group -> group.tier() == tier)), CompanyListLink.customers(scope, tier).deep(depth).link()))
                .toList();
        return new DepthRow(depth, cells, customers.figure(deep, CompanyListLink.customers(scope).deep(depth)));
    }

    private static StageFigure stage(CustomerStage stage, Counting customers, CompanyListLink all) {
        return new StageFigure(stage, customers.of(group -> group.stage() == stage), all.with("stage", stage).link());
    }

    private static BarrierFigures barriersOf(BarrierKind kind, List<BarrierGroup> groups, CompanyListLink link) {
        List<BarrierGroup> own = groups.stream().filter(group -> group.kind() == kind).toList();
        CompanyListLink broken = link.with("state", BarrierState.BROKEN);
        return new BarrierFigures(
                kind, figure(own, group -> group.state().standing(), link.withEach("state", Arrays.stream(BarrierState.values()).filter(BarrierState::standing).toList())),
                figure(own, group -> group.state() == BarrierState.BROKEN, broken),
                figure(own, group -> group.state() == BarrierState.ACCEPTED, link.with("state", BarrierState.ACCEPTED)),
                Arrays.stream(BarrierBreaker.values())
                        .map(breaker -> new BreakerFigure(breaker, count(own, group -> group.brokenBy() == breaker), broken.with("brokenBy", breaker).link()))
                        .filter(figure -> figure.count > 0)
                        .toList());
    }

    private static long count(List<BarrierGroup> groups, Predicate<BarrierGroup> which) {
        return groups.stream().filter(which).mapToLong(BarrierGroup::barriers).sum();
    }

    private static Figure figure(List<BarrierGroup> groups, Predicate<BarrierGroup> which, CompanyListLink link) {
        return new Figure(count(groups, which), link.link());
    }

    private static StepFigures step(StepProjects one, CompanyListLink link) {
        return new StepFigures(
                one.step().number(), one.chance(), one.projects(), one.amount(), one.weighted(),
                link.with("step", one.step().number()).link());
    }
}
