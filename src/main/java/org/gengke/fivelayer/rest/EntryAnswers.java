package org.gengke.fivelayer.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.fivelayer.Entry;
import org.gengke.fivelayer.domain.Agreement;
import org.gengke.fivelayer.domain.AgreementKind;
import org.gengke.fivelayer.domain.AssessedAspect;
import org.gengke.fivelayer.domain.Barrier;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierDirection;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;
import org.gengke.fivelayer.domain.CustomerVerdict;
import org.gengke.fivelayer.domain.FactConfidence;
import org.gengke.fivelayer.domain.Information;
import org.gengke.fivelayer.domain.LayerWork;
import org.gengke.fivelayer.domain.Recognition;
import org.gengke.fivelayer.domain.Value;
import org.gengke.fivelayer.domain.ValueKind;
import org.gengke.fivelayer.domain.ValueState;
import org.gengke.fivelayer.domain.Verdict;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.people.domain.Work;
import org.gengke.shared.domain.Versioned;

/** What is believed of a customer, as it is answered. */
final class EntryAnswers {

    private EntryAnswers() {}

    /** Null when nobody has it, or whoever has it masters it. */
    static CompetenceGap warning(Work work, UUID assignee, Map<UUID, Competence> levels) {
        return assignee == null ? null : work.givenTo(levels.get(assignee)).orElse(null);
    }

    /** Since when it is believed, and whose word it is. */
    @Schema(name = "Believed")
    record BelievedAnswer(
            @Schema(description = "Since when it is believed as it stands") @NotNull Instant recordedAt,
            @Schema(description = "Null when the service itself wrote it") UUID recordedBy,
            String recordedByName) {

        static BelievedAnswer of(Entry<?> one) {
            return new BelievedAnswer(one.recordedAt(), one.recordedBy(), one.recordedByName());
        }
    }

    @Schema(name = "Fact")
    record FactAnswer(
            @NotNull UUID id, @NotNull int version, @NotNull UUID customerId, @NotNull String key, @NotNull String value, @NotNull String source,
            @NotNull LocalDate knownOn, @NotNull FactConfidence confidence,
            @Schema(description = "Another of its kind is known for a later day: that one is believed now") @NotNull boolean former,
            @NotNull BelievedAnswer believed)
            implements Versioned {

        /** @param all that is known of the customer */
        static List<FactAnswer> of(List<Entry<Information.Fact>> all) {
            Set<UUID> former = Information.former(all.stream().map(one -> new Information.Noted(one.id(), one.content(), one.createdAt())).toList());
            return all.stream().map(one -> of(one, former.contains(one.id()))).toList();
        }

        private static FactAnswer of(Entry<Information.Fact> one, boolean former) {
            Information.Fact fact = one.content();
            return new FactAnswer(
                    one.id(), one.version(), one.customerId(), fact.key(), fact.value(), fact.source(), fact.knownOn(), fact.confidence(), former,
                    BelievedAnswer.of(one));
        }
    }

    @Schema(name = "Assessment")
    record AssessmentAnswer(
            @NotNull UUID id, @NotNull int version, @NotNull UUID customerId, @NotNull AssessedAspect aspect, @NotNull int score, @NotNull String reason,
            @NotNull BelievedAnswer believed)
            implements Versioned {

        static AssessmentAnswer of(Entry<Information.Rating> one) {
            Information.Rating rating = one.content();
            return new AssessmentAnswer(one.id(), one.version(), one.customerId(), rating.aspect(), rating.score(), rating.reason(), BelievedAnswer.of(one));
        }
    }

    @Schema(name = "Verdict")
    record VerdictAnswer(
            @NotNull UUID id, @NotNull int version, @NotNull UUID customerId, @NotNull Verdict verdict, String reason, @NotNull BelievedAnswer believed)
            implements Versioned {

        static VerdictAnswer of(Entry<CustomerVerdict> one) {
            return one == null
                    ? null
                    : new VerdictAnswer(one.id(), one.version(), one.customerId(), one.content().verdict(), one.content().reason(), BelievedAnswer.of(one));
        }
    }

    @Schema(name = "Barrier")
    record BarrierAnswer(
            @NotNull UUID id, @NotNull int version, @NotNull UUID customerId, @NotNull BarrierKind kind, @NotNull BarrierDirection direction, String description,
            @NotNull int height, BarrierBreaker breaker, String breakerNote, UUID competitorId, String competitorName, UUID ownerId, String ownerName,
            @Schema(description = "When it is still to be done and needs a level of competence that this colleague does not master; with `has` null when nobody has stated theirs. A warning, nothing is refused") CompetenceGap competenceWarning,
            LocalDate dueOn, @NotNull BarrierState state, @NotNull LocalDate since, LocalDate endedOn, BarrierBreaker brokenBy, @NotNull BelievedAnswer believed)
            implements Versioned {

        static BarrierAnswer of(Entry<Barrier> entry, Map<UUID, String> names, Map<UUID, Competence> levels) {
            Barrier one = entry.content();
            return new BarrierAnswer(
                    entry.id(), entry.version(), entry.customerId(), one.kind(), one.kind().direction(), one.description(), one.height(), one.breaker(),
                    one.breakerNote(), one.competitorId(), names.get(one.competitorId()), one.ownerId(), names.get(one.ownerId()),
                    one.endedOn() == null ? warning(LayerWork.of(one.kind()), one.ownerId(), levels) : null, one.dueOn(), one.state(),
                    one.since(), one.endedOn(), one.brokenBy(), BelievedAnswer.of(entry));
        }
    }

    @Schema(name = "Value")
    record ValueAnswer(
            @NotNull UUID id, @NotNull int version, @NotNull UUID customerId, @NotNull ValueKind kind, @NotNull String description, UUID contactId,
            String contactName, Recognition recognition, UUID ownerId, String ownerName,
            @Schema(description = "When it is still to be done and needs a level of competence that this colleague does not master; with `has` null when nobody has stated theirs. A warning, nothing is refused") CompetenceGap competenceWarning,
            @NotNull ValueState state, @NotNull LocalDate stateSince,
            UUID confirmedBy, String confirmedByName, String evidence, @NotNull BelievedAnswer believed)
            implements Versioned {

        static ValueAnswer of(Entry<Value> entry, Map<UUID, String> names, Map<UUID, Competence> levels) {
            Value one = entry.content();
            return new ValueAnswer(
                    entry.id(), entry.version(), entry.customerId(), one.kind(), one.description(), one.contactId(), names.get(one.contactId()), one.recognition(),
                    one.ownerId(), names.get(one.ownerId()),
                    one.state() == ValueState.CONFIRMED ? null : warning(LayerWork.of(one.kind()), one.ownerId(), levels), one.state(), one.stateSince(), one.confirmedBy(), names.get(one.confirmedBy()), one.evidence(),
                    BelievedAnswer.of(entry));
        }
    }

    @Schema(name = "Agreement")
    record AgreementAnswer(
            @NotNull UUID id, @NotNull int version, @NotNull UUID customerId, @NotNull AgreementKind kind, @NotNull LocalDate beginsOn, LocalDate endsOn,
            String note, @NotNull BelievedAnswer believed)
            implements Versioned {

        static AgreementAnswer of(Entry<Agreement> entry) {
            Agreement one = entry.content();
            return new AgreementAnswer(
                    entry.id(), entry.version(), entry.customerId(), one.kind(), one.beginsOn(), one.endsOn(), one.note(), BelievedAnswer.of(entry));
        }
    }

    @Schema(name = "FactList")
    record FactList(@NotNull List<FactAnswer> items) {}

    @Schema(name = "AssessmentList")
    record AssessmentList(@NotNull List<AssessmentAnswer> items) {}

    @Schema(name = "VerdictList", description = "None or one")
    record VerdictList(@NotNull List<VerdictAnswer> items) {}

    @Schema(name = "BarrierList")
    record BarrierList(@NotNull List<BarrierAnswer> items) {}

    @Schema(name = "ValueList")
    record ValueList(@NotNull List<ValueAnswer> items) {}

    @Schema(name = "AgreementList")
    record AgreementList(@NotNull List<AgreementAnswer> items) {}
}
