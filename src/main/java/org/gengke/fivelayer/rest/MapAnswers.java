package org.gengke.fivelayer.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.fivelayer.Model.ModelMaker;
import org.gengke.fivelayer.RelationshipMap;
import org.gengke.fivelayer.domain.Acquaintance;
import org.gengke.fivelayer.domain.RelationshipGap;
import org.gengke.fivelayer.rest.ProjectAnswers.LeadAnswer;
import org.gengke.fivelayer.rest.ProjectAnswers.MakerAnswer;
import org.gengke.fivelayer.rest.ProjectAnswers.OversteppingAnswer;

/** The map of the people around a project, as it is answered. */
final class MapAnswers {

    private MapAnswers() {}

    /** One of us who knows a person. */
    @Schema(name = "KnownBy")
    record KnownAnswer(
            @NotNull UUID userId, String name, @NotNull LocalDate lastMetOn, @Schema(description = "Within the last 90 days ⚙") @NotNull boolean recent) {

        static List<KnownAnswer> of(Acquaintance acquaintance, Map<UUID, String> names) {
            return acquaintance.lastMetBy().entrySet().stream()
                    .map(one -> new KnownAnswer(one.getKey(), names.get(one.getKey()), one.getValue(), acquaintance.recent(one.getValue())))
                    .sorted(Comparator.comparing(KnownAnswer::lastMetOn).reversed().thenComparing(KnownAnswer::userId))
                    .toList();
        }
    }

    /** A person of the customer. */
    @Schema(name = "MapPerson")
    record PersonAnswer(
            @NotNull UUID contactId,
            @NotNull String name,
            String position,
            String department,
            @Schema(description = "Whether this person has left the customer") @NotNull boolean left,
            @Schema(description = "Null for nobody, or nobody who is known") UUID reportsToId,
            @Schema(description = "Null for who decides nothing in this project") MakerAnswer decides,
            @Schema(description = "缺位: the step has come and nobody has met this person") @NotNull boolean absent,
            @Schema(description = "越位: approached before the step had come") @NotNull boolean overstepped,
            @Schema(description = "Since when and before which step; null when not overstepped") OversteppingAnswer overstepping,
            @Schema(description = "The latest first") @NotNull List<KnownAnswer> knownBy,
            @Schema(description = "Null for none") RelationshipGap gap) {

        static PersonAnswer of(RelationshipMap.Person one, Map<UUID, String> names) {
            ModelMaker maker = one.maker();
            return new PersonAnswer(
                    one.placed().contactId(), one.placed().name(), one.placed().position(), one.placed().department(), one.placed().left(),
                    one.placed().reportsToId(), maker == null ? null : MakerAnswer.of(maker, names), one.absent(), one.overstepping() != null, OversteppingAnswer.of(one.overstepping()),
                    KnownAnswer.of(one.acquaintance(), names), one.acquaintance().gap());
        }
    }

    /** The people around a project. */
    @Schema(name = "RelationshipMap")
    record MapAnswer(
            @NotNull UUID projectId,
            @NotNull String projectName,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @Schema(description = "What was believed at the end of this day; null for now") LocalDate asOf,
            @NotNull int step,
            @Schema(description = "Of the decision makers in all; 100 when they are complete") @NotNull int weight,
            @NotNull LeadAnswer support,
            @NotNull boolean writable,
            @NotNull List<PersonAnswer> people) {

        static MapAnswer of(RelationshipMap map) {
            return new MapAnswer(
                    map.project().id(), map.project().profile().content().name(), map.project().customerId(), map.project().customerName(),
                    map.asOf(), map.project().profile().step().number(), map.chain().weight(), LeadAnswer.of(map.chain().lead(), map.names()), map.project().writable(),
                    map.people().stream().map(person -> PersonAnswer.of(person, map.names())).toList());
        }
    }
}
