package org.gengke.fivelayer.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.FiveLayerService.Consequence;
import org.gengke.fivelayer.FiveLayerView;
import org.gengke.fivelayer.domain.Effort;
import org.gengke.fivelayer.domain.FiveLayers.Assessed;
import org.gengke.fivelayer.domain.FiveLayers.Assessment;
import org.gengke.fivelayer.domain.FiveLayers.Staged;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.fivelayer.domain.Missing;
import org.gengke.fivelayer.domain.MissingKind;
import org.gengke.fivelayer.domain.ModelRequirement;
import org.gengke.fivelayer.domain.StageReason;
import org.gengke.fivelayer.rest.EntryAnswers.AgreementAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.AssessmentAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.BarrierAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.FactAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.ValueAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.VerdictAnswer;
import org.gengke.fivelayer.rest.ProjectAnswers.ProjectAnswer;

/** The model of a customer and what it says, as it is answered. */
final class FiveLayerAnswers {

    private FiveLayerAnswers() {}

    /** What a layer lacks. */
    @Schema(name = "Missing")
    record MissingAnswer(
            @NotNull MissingKind kind,
            @Schema(description = "What it concerns: keys of facts, aspects, kinds of barriers, names of projects or people, or a figure") @NotNull List<String> about,
            @Schema(description = "Name of the project that lacks it; null where it is none's own") String project,
            @Schema(description = "The same in words, in the caller's language") @NotNull String text) {

        static MissingAnswer of(Missing one, LayerTexts texts) {
            return one == null ? null : new MissingAnswer(one.what(), one.about(), one.project(), texts.text(one));
        }
    }

    /** One of the five layers. */
    @Schema(name = "LayerAssessment")
    record LayerAnswer(
            @NotNull Layer layer,
            @NotNull boolean passed,
            @Schema(description = "Passed while a layer below it is not") @NotNull boolean aheadOfBase,
            @Schema(description = "Nothing when passed; the next move first") @NotNull List<MissingAnswer> missing) {

        static LayerAnswer of(Assessed one, LayerTexts texts) {
            return new LayerAnswer(one.layer(), one.passed(), one.aheadOfBase(), one.missing().stream().map(missing -> MissingAnswer.of(missing, texts)).toList());
        }
    }

    /** Why a customer is in its stage. */
    @Schema(name = "StageReason")
    record StageReasonAnswer(@NotNull StageReason reason, @Schema(description = "In words, in the caller's language") @NotNull String text) {}

    /** Where a customer stands. */
    @Schema(name = "StageAssessment")
    record StageAnswer(
            @NotNull CustomerStage stage,
            @NotNull List<StageReasonAnswer> reasons,
            @Schema(description = "Ours of what it bought in the last twelve months, 0 to 1; null while nothing is known of what it buys elsewhere") BigDecimal shareOfWallet,
            @Schema(description = "A warning: consolidating without any outbound barrier") @NotNull boolean unguarded) {

        static StageAnswer of(Staged one, LayerTexts texts) {
            return new StageAnswer(
                    one.stage(), one.reasons().stream().map(reason -> new StageReasonAnswer(reason, texts.text(reason, one))).toList(), one.shareOfWallet(),
                    one.unguarded());
        }
    }

    /** What a customer costs us against what it brings. */
    @Schema(name = "CustomerEffort")
    record EffortAnswer(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull long interactions,
            @Schema(description = "Interactions × cost per kind ⚙") @NotNull BigDecimal cost,
            @Schema(description = "Of confirmed orders") @NotNull BigDecimal revenue,
            @Schema(description = "Of the orders whose cost is known; null when it is known of none") BigDecimal grossProfit) {

        static EffortAnswer of(Effort one) {
            return new EffortAnswer(one.from(), one.to(), one.interactions(), one.cost(), one.revenue(), one.grossProfit());
        }
    }

    /** How deep we are, in short. */
    @Schema(name = "LayerDepth")
    record DepthAnswer(
            @Schema(description = "How many layers are passed without a gap from the first, 0 to 5") @NotNull int depth,
            @Schema(description = "Layers that are passed, also above a gap") @NotNull List<Layer> passed,
            @Schema(description = "The next move; null when all are passed") MissingAnswer next) {

        static DepthAnswer of(Assessment one, LayerTexts texts) {
            return new DepthAnswer(one.depth(), one.layers().stream().filter(Assessed::passed).map(Assessed::layer).toList(), MissingAnswer.of(one.next(), texts));
        }
    }

    /** What a verdict would change. */
    @Schema(name = "VerdictCheck")
    record ConsequenceAnswer(@NotNull DepthAnswer now, @Schema(description = "Under the verdict") @NotNull DepthAnswer then) {

        static ConsequenceAnswer of(Consequence one, LayerTexts texts) {
            return new ConsequenceAnswer(DepthAnswer.of(one.now(), texts), DepthAnswer.of(one.then(), texts));
        }
    }

    /** How deep we are in a customer. */
    @Schema(name = "FiveLayer")
    record FiveLayerAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            Tier tier,
            @Schema(description = "Of whom the model is required: of the company for STRATEGIC and TOP, of the representative for IMPORTANT") @NotNull ModelRequirement requirement,
            @Schema(description = "The day for which it was asked; null for now") LocalDate asOf,
            @Schema(description = "How many layers are passed without a gap from the first, 0 to 5") @NotNull int depth,
            @Schema(description = "The next move: what the first layer that is not passed lacks first; null when all are passed") MissingAnswer next,
            Layer nextLayer,
            @Schema(description = "From information up to interest") @NotNull List<LayerAnswer> layers,
            @NotNull StageAnswer stage,
            @Schema(description = "Which facts customers are asked for") @NotNull List<FactKindResource.KindBody> factKinds,
            @NotNull List<FactAnswer> facts,
            @NotNull List<AssessmentAnswer> assessments,
            VerdictAnswer verdict,
            @NotNull List<BarrierAnswer> barriers,
            @NotNull List<ProjectAnswer> projects,
            @NotNull List<ValueAnswer> values,
            @NotNull List<AgreementAnswer> agreements,
            @Schema(description = "In the twelve months to the day") @NotNull EffortAnswer effort,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable) {

        static FiveLayerAnswer of(FiveLayerView view, LayerTexts texts) {
            List<ProjectAnswer> projects = new ArrayList<>();
            for (int i = 0; i < view.projects().size(); i++) {
                projects.add(ProjectAnswer.of(
                        view.model().projects().get(i), view.projects().get(i), view.customerName(), true, null, null, view.writable(), view.names(),
                        view.levels()));
            }
            return new FiveLayerAnswer(
                    view.customerId(), view.customerName(), view.tier(), view.requirement(), view.asOf(), view.assessment().depth(),
                    MissingAnswer.of(view.assessment().next(), texts), view.assessment().nextLayer(),
                    view.assessment().layers().stream().map(layer -> LayerAnswer.of(layer, texts)).toList(), StageAnswer.of(view.assessment().staged(), texts),
                    view.factKinds().stream().map(FactKindResource.KindBody::of).toList(), FactAnswer.of(view.model().facts()),
                    view.model().ratings().stream().map(AssessmentAnswer::of).toList(), VerdictAnswer.of(view.model().verdict()),
                    view.model().barriers().stream().map(barrier -> BarrierAnswer.of(barrier, view.names(), view.levels())).toList(), projects,
                    view.model().values().stream().map(value -> ValueAnswer.of(value, view.names(), view.levels())).toList(),
                    view.model().agreements().stream().map(AgreementAnswer::of).toList(), EffortAnswer.of(view.effort()), view.writable());
        }
    }
}
