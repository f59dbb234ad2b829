package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.VisitTime;
import org.gengke.keyaccount.VisitView;
import org.gengke.keyaccount.domain.VisitState;

/** Visits of executives as the API shows them. */
final class VisitAnswers {

    private VisitAnswers() {}

    /** One of our executives. */
    @Schema(name = "VisitingExecutive")
    public record ExecutiveAnswer(@NotNull UUID id, @NotNull String name) {}

    /** A visit. */
    @Schema(name = "ExecutiveVisit")
    public record VisitAnswer(
            @Schema(description = "Of the follow-up plan; once it is done, of the interaction") @NotNull UUID id,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull VisitState state,
            @NotNull LocalDate on,
            @Schema(description = "The purpose; once it is done, what was said") @NotNull String about,
            @Schema(description = "Nobody when it was noted as such a visit and no executive was named") @NotNull List<ExecutiveAnswer> executives,
            @NotNull BigDecimal hours,
            @Schema(description = "Whether the hours are those of the setting executiveVisitHours, because nobody said how long it took") @NotNull boolean hoursAssumed,
            @NotNull boolean writable,
            @Schema(description = "Path of what prepares it") @NotNull String briefing) {

        static VisitAnswer of(VisitView one) {
            return new VisitAnswer(
                    one.id(), one.customerId(), one.customerName(), one.state(), one.on(), one.about(),
                    one.executives().stream().map(each -> new ExecutiveAnswer(each.id(), each.name())).toList(), one.hours(), one.assumed(), one.writable(),
                    "/api/v1/customers/" + one.customerId() + "/briefing");
        }
    }

    /** One page of them. */
    @Schema(name = "ExecutiveVisitPage")
    public record VisitPage(@NotNull List<VisitAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** How long a visit took. */
    @Schema(name = "ExecutiveVisitDuration", examples = "{\"hours\":2.5}")
    public record DurationRequest(
            @Schema(description = "Null when nobody knows: then it is taken to be as long as the setting executiveVisitHours says") @DecimalMin("0.1") @DecimalMax("72") @Digits(integer = 2, fraction = 1)
                    BigDecimal hours) {}

    /** The time of one executive. */
    @Schema(name = "ExecutiveVisitShare")
    public record ShareAnswer(
            @NotNull UUID executiveId,
            @NotNull String executiveName,
            @NotNull int visits,
            @Schema(description = "How many of them are taken to have been as long as the settings say") @NotNull int assumed,
            @NotNull BigDecimal hours,
            @Schema(description = "Of the working time; null when nobody works in these days") BigDecimal share,
            @NotNull boolean goalReached,
            @Schema(description = "Path of the visits counted") @NotNull String list) {}

    /** The time that executives spend at key accounts. */
    @Schema(name = "ExecutiveVisitTime")
    public record TimeAnswer(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull long workingDays,
            @Schema(description = "Of one person: working days by the hours of the setting workingDayHours") @NotNull long workingHours,
            @Schema(description = "Setting executiveVisitGoalPercent") @NotNull int goalPercent,
            @Schema(description = "Setting executiveVisitHours: how long a visit is taken to last of which nobody said") @NotNull int assumedHours,
            @NotNull List<ShareAnswer> items) {

        static TimeAnswer of(VisitTime time) {
            return new TimeAnswer(
                    time.from(), time.to(), time.workingDays(), time.workingHours(), time.goalPercent(), time.assumedHours(),
                    time.executives().stream()
                            .map(one -> new ShareAnswer(
                                    one.id(), one.name(), one.visits(), one.assumed(), one.hours(), time.share(one).orElse(null), time.reached(one),
                                    "/api/v1/executive-visits?executiveId=" + one.id() + "&state=DONE&from=" + time.from() + "&to=" + time.to()))
                            .toList());
        }
    }
}
