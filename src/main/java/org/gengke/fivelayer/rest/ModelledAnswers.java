package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.BarrierView;
import org.gengke.fivelayer.ModelledCustomer;
import org.gengke.fivelayer.ModelledCustomer.Kept;
import org.gengke.fivelayer.ModelledPage;
import org.gengke.fivelayer.domain.Barrier;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierDirection;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;
import org.gengke.fivelayer.domain.FiveLayers.Assessment;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.fivelayer.domain.MissingKind;
import org.gengke.fivelayer.domain.ModelRequirement;
import org.gengke.fivelayer.domain.Verdict;
import org.gengke.shared.domain.Page;

/** Rows of the lists behind the figures of the five-layer models. */
final class ModelledAnswers {

    private ModelledAnswers() {}

    /** A customer, by how deep we are in it. */
    @Schema(name = "ModelledCustomer")
    record CustomerAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            Tier tier,
            @NotNull ModelRequirement requirement,
            UUID ownerId,
            String ownerName,
            @Schema(description = "Whether anybody has written anything of the model") @NotNull boolean modelled,
            @Schema(description = "How many layers are passed without a gap from the first, 0 to 5; null without a model") Integer depth,
            @Schema(description = "Null without a model") CustomerStage stage,
            @Schema(description = "Attack or watch; null while nobody has said") Verdict verdict,
            @Schema(description = "The layers that are passed, also above a gap") @NotNull List<Layer> passed,
            @Schema(description = "What the model lacks, in all its layers; nothing without a model") @NotNull List<MissingKind> missing,
            @Schema(description = "The layer of the next move; null when all are passed") Layer nextLayer,
            @Schema(description = "The next move in words, in the caller's language") String nextMove,
            @Schema(description = "A warning: consolidating without any outbound barrier") @NotNull boolean unguarded) {

        static CustomerAnswer of(ModelledCustomer one, Assessment assessment, LayerTexts texts) {
            Kept kept = one.kept() == null ? new Kept(0, List.of(), List.of(), null, false, null) : one.kept();
            return new CustomerAnswer(
                    one.id(), one.name(), one.tier(), ModelRequirement.of(one.tier()), one.ownerId(), one.ownerName(), one.kept() != null,
                    one.kept() == null ? null : kept.depth(), kept.stage(), kept.verdict(), kept.passed(), kept.missing(), assessment.nextLayer(),
                    assessment.next() == null ? null : texts.text(assessment.next()), kept.unguarded());
        }
    }

    @Schema(name = "ModelledCustomerPage")
    record CustomerPage(@NotNull List<CustomerAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static CustomerPage of(ModelledPage found, LayerTexts texts) {
            Page<CustomerAnswer> page = found.customers().map(one -> CustomerAnswer.of(one, found.assessments().get(one.id()), texts));
            return new CustomerPage(page.items(), page.next(), page.total());
        }
    }

    /** A barrier with its customer. */
    @Schema(name = "CustomerBarrier")
    record BarrierRow(
            @NotNull UUID id,
            @NotNull UUID customerId,
            @NotNull String customerName,
            Tier tier,
            @Schema(description = "Owner of the customer") UUID ownerId,
            String ownerName,
            @NotNull BarrierKind kind,
            @NotNull BarrierDirection direction,
            String description,
            @Schema(description = "1 to 5") @NotNull int height,
            @NotNull BarrierState state,
            @Schema(description = "What would break it") BarrierBreaker breaker,
            String breakerNote,
            @Schema(description = "What broke it") BarrierBreaker brokenBy,
            UUID competitorId,
            String competitorName,
            @Schema(description = "Who of us works on it") UUID responsibleId,
            String responsibleName,
            LocalDate dueOn,
            @NotNull LocalDate since,
            LocalDate endedOn) {

        static BarrierRow of(BarrierView view) {
            Barrier one = view.barrier();
            return new BarrierRow(
                    view.id(), view.customerId(), view.customerName(), view.tier(), view.ownerId(), view.ownerName(), one.kind(), one.kind().direction(),
                    one.description(), one.height(), one.state(), one.breaker(), one.breakerNote(), one.brokenBy(), one.competitorId(), view.competitorName(),
                    one.ownerId(), view.responsibleName(), one.dueOn(), one.since(), one.endedOn());
        }
    }

    @Schema(name = "CustomerBarrierPage")
    record BarrierPage(@NotNull List<BarrierRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static BarrierPage of(Page<BarrierView> found) {
            Page<BarrierRow> page = found.map(BarrierRow::of);
            return new BarrierPage(page.items(), page.next(), page.total());
        }
    }
}
