package org.gengke.competitor.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.competitor.IncumbencyView;
import org.gengke.competitor.domain.Cooperation;
import org.gengke.competitor.domain.CooperationStanding;
import org.gengke.competitor.domain.EntryPoint;
import org.gengke.competitor.domain.Incumbency;
import org.gengke.competitor.domain.IncumbencyOutcome;
import org.gengke.competitor.domain.IncumbencyProblem;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;

/** How incumbencies are written and told. */
public final class IncumbencyBodies {

    private static final String EXAMPLE = "{\"competitorId\":\"01912d68-783e-7a03-8467-5661c1243ad6\",\"since\":\"2023-05-01\",\"cooperation\":\"MAIN_SUPPLIER\",\"cooperationNote\":\"年度框架协议\","
            + "\"sharePercent\":70,\"standing\":\"STRAINED\",\"development\":\"三年新开十二个门店，都用其设备\",\"ourStrengths\":\"平台稳定，本地售后\",\"ourWeaknesses\":\"单价略高\",\"chance\":40,\"expectedWinOn\":\"2027-04-30\"}";
    private static final String PATCH_EXAMPLE = "{\"standing\":\"ENDING\",\"chance\":60,\"development\":\"合同到期后不再续签\"}";
    private static final int LONG_TEXT = 4000;

    private IncumbencyBodies() {}

    /** A competitor that supplies a customer, in lists. */
    @Schema(name = "IncumbencyRow")
    public record IncumbencyRow(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull CustomerStatus customerStatus,
            UUID ownerId,
            String ownerName,
            @NotNull UUID competitorId,
            @NotNull String competitorName,
            @NotNull LocalDate since,
            LocalDate endedOn,
            IncumbencyOutcome outcome,
            Cooperation cooperation,
            BigDecimal sharePercent,
            CooperationStanding standing,
            Integer chance,
            LocalDate expectedWinOn,
            @NotNull long openProblems,
            @NotNull Instant updatedAt) {

        static IncumbencyRow of(IncumbencyView view) {
            Incumbency one = view.incumbency();
            return new IncumbencyRow(
                    view.id(), view.version(), view.customerId(), view.customerName(), view.customerStatus(), view.ownerId(), view.ownerName(),
                    view.competitorId(), view.competitorName(), one.since(), one.endedOn(), one.outcome(), one.cooperation(), one.sharePercent(), one.standing(),
                    one.chance(), one.expectedWinOn(), view.openProblems(), view.updatedAt());
        }
    }

    /** One page of incumbencies. */
    @Schema(name = "IncumbencyPage")
    public record IncumbencyPage(@NotNull List<IncumbencyRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static IncumbencyPage of(Page<IncumbencyView> found) {
            Page<IncumbencyRow> page = found.map(IncumbencyRow::of);
            return new IncumbencyPage(page.items(), page.next(), page.total());
        }
    }

    /** A problem between a customer and its supplier. */
    @Schema(name = "IncumbencyProblem")
    public record ProblemAnswer(
            @NotNull UUID id, @NotNull LocalDate occurredOn, @NotNull String description, @Schema(description = "Null while it is open") LocalDate solvedOn) {

        static ProblemAnswer of(IncumbencyView.Problem one) {
            return new ProblemAnswer(one.id(), one.problem().occurredOn(), one.problem().description(), one.problem().solvedOn());
        }
    }

    /** Where we may come in. */
    @Schema(name = "EntryPoint")
    public record PointAnswer(@NotNull UUID id, @NotNull String description, @Schema(description = "Null while nobody has tried") LocalDate usedOn) {

        static PointAnswer of(IncumbencyView.Point one) {
            return new PointAnswer(one.id(), one.point().description(), one.point().usedOn());
        }
    }

    /** What is known of a competitor that supplies a customer. */
    @Schema(name = "Incumbency")
    public record IncumbencyAnswer(
            @NotNull UUID id,
            @Schema(description = "Also changed by its problems and entry points") @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull UUID competitorId,
            @NotNull String competitorName,
            @Schema(description = "As far back as we know") @NotNull LocalDate since,
            @Schema(description = "Null while it lasts") LocalDate endedOn,
            @Schema(description = "How it ended; together with `endedOn`") IncumbencyOutcome outcome,
            String outcomeNote,
            Cooperation cooperation,
            String cooperationNote,
            @Schema(description = "Of the customer's purchases, in per cent") BigDecimal sharePercent,
            @Schema(description = "How their cooperation stands") CooperationStanding standing,
            @Schema(description = "How the customer has done with them") String development,
            String ourStrengths,
            String ourWeaknesses,
            @Schema(description = "That we take the customer over, in per cent") Integer chance,
            LocalDate expectedWinOn,
            @Schema(description = "The latest first") @NotNull List<ProblemAnswer> problems,
            @NotNull List<PointAnswer> entryPoints,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static IncumbencyAnswer of(IncumbencyView view) {
            Incumbency one = view.incumbency();
            return new IncumbencyAnswer(
                    view.id(), view.version(), view.customerId(), view.customerName(), view.competitorId(), view.competitorName(), one.since(), one.endedOn(),
                    one.outcome(), one.outcomeNote(), one.cooperation(), one.cooperationNote(), one.sharePercent(), one.standing(), one.development(),
                    one.ourStrengths(), one.ourWeaknesses(), one.chance(), one.expectedWinOn(), view.problems().stream().map(ProblemAnswer::of).toList(),
                    view.entryPoints().stream().map(PointAnswer::of).toList(), view.createdAt(), view.updatedAt());
        }
    }

    /** A competitor that supplies a customer. */
    @Schema(name = "CreateIncumbencyRequest", examples = EXAMPLE)
    public record CreateIncumbency(
            @NotNull UUID competitorId,
            @Schema(description = "As far back as we know; today or earlier, today when absent") LocalDate since,
            @Schema(description = "Today or earlier, not before `since`; together with `outcome`") LocalDate endedOn,
            IncumbencyOutcome outcome,
            @Size(max = LONG_TEXT) String outcomeNote,
            Cooperation cooperation,
            @Size(max = LONG_TEXT) String cooperationNote,
            @Schema(description = "Of the customer's purchases, in per cent") @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal sharePercent,
            CooperationStanding standing,
            @Schema(description = "How the customer has done with them") @Size(max = LONG_TEXT) String development,
            @Size(max = LONG_TEXT) String ourStrengths,
            @Size(max = LONG_TEXT) String ourWeaknesses,
            @Schema(description = "That we take the customer over, in per cent") @Min(0) @Max(100) Integer chance,
            @Schema(description = "Today or later while it lasts") LocalDate expectedWinOn) {

        Incumbency incumbency(LocalDate today) {
            return new Incumbency(
                    since == null ? today : since, endedOn, outcome, outcomeNote, cooperation, cooperationNote, sharePercent, standing, development,
                    ourStrengths, ourWeaknesses, chance, expectedWinOn);
        }
    }

    /** What of an incumbency can be changed. */
    @Schema(name = "IncumbencyPatch", examples = PATCH_EXAMPLE)
    public record ChangeIncumbency(
            @NotNull LocalDate since,
            @Schema(description = "Today or earlier, not before `since`; together with `outcome`. Null opens it again") LocalDate endedOn,
            IncumbencyOutcome outcome,
            @Size(max = LONG_TEXT) String outcomeNote,
            Cooperation cooperation,
            @Size(max = LONG_TEXT) String cooperationNote,
            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal sharePercent,
            CooperationStanding standing,
            @Size(max = LONG_TEXT) String development,
            @Size(max = LONG_TEXT) String ourStrengths,
            @Size(max = LONG_TEXT) String ourWeaknesses,
            @Min(0) @Max(100) Integer chance,
            LocalDate expectedWinOn) {

        static ChangeIncumbency of(Incumbency one) {
            return new ChangeIncumbency(
                    one.since(), one.endedOn(), one.outcome(), one.outcomeNote(), one.cooperation(), one.cooperationNote(), one.sharePercent(), one.standing(),
                    one.development(), one.ourStrengths(), one.ourWeaknesses(), one.chance(), one.expectedWinOn());
        }

        Incumbency incumbency() {
            return new Incumbency(
                    since, endedOn, outcome, outcomeNote, cooperation, cooperationNote, sharePercent, standing, development, ourStrengths, ourWeaknesses,
                    chance, expectedWinOn);
        }
    }

    /** A problem between a customer and its supplier. */
    @Schema(
            name = "IncumbencyProblemRequest",
            examples = "{\"occurredOn\":\"2026-09-12\",\"description\":\"系统升级后考勤数据丢失两天，对方一周才处理\",\"solvedOn\":\"2026-09-20\"}")
    public record ProblemBody(
            @Schema(description = "Today or earlier") @NotNull LocalDate occurredOn,
            @NotBlank @Size(max = LONG_TEXT) String description,
            @Schema(description = "Today or earlier, not before it occurred; absent while it is open") LocalDate solvedOn) {

        static ProblemBody of(IncumbencyProblem one) {
            return new ProblemBody(one.occurredOn(), one.description(), one.solvedOn());
        }

        IncumbencyProblem problem() {
            return new IncumbencyProblem(occurredOn, description.strip(), solvedOn);
        }
    }

    /** Where we may come in. */
    @Schema(name = "EntryPointRequest", examples = "{\"description\":\"新厂区单独招标，先做一栋试点\",\"usedOn\":\"2026-10-20\"}")
    public record PointBody(
            @NotBlank @Size(max = LONG_TEXT) String description,
            @Schema(description = "Today or earlier; absent while nobody has tried") LocalDate usedOn) {

        static PointBody of(EntryPoint one) {
            return new PointBody(one.description(), one.usedOn());
        }

        EntryPoint point() {
            return new EntryPoint(description.strip(), usedOn);
        }
    }
}
