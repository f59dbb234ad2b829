package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.ReportFigures;
import org.gengke.keyaccount.ReportService.Answer;
import org.gengke.keyaccount.ReportView;
import org.gengke.keyaccount.ReportView.ReportDraft;
import org.gengke.keyaccount.domain.ReportKind;
import org.gengke.keyaccount.domain.ReportStanding;
import org.gengke.shared.domain.Versioned;

/** What accounts report, as the API takes and shows it. */
final class ReportAnswers {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    private ReportAnswers() {}

    /** Something to record. */
    @Schema(
            name = "CreateAccountReportRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"kind\":\"COMPLAINT\",\"content\":\"三号门闸机夜间误报，两天内发生四次\",\"reportedAt\":\"2026-11-20T01:30:00Z\"}")
    public record CreateReportRequest(
            @NotNull UUID customerId,
            @NotNull ReportKind kind,
            @Schema(description = "Who said it: a contact of the customer") UUID contactId,
            @NotNull @Size(min = 1, max = 4_000) @Pattern(regexp = NOT_BLANK) String content,
            @Schema(description = "Now when it is left out; not in the future") Instant reportedAt,
            @Schema(description = "Who sees to the answer; the customer's owner when it is left out") UUID responsibleId,
            @Schema(description = "When it was answered at once") @Size(min = 1, max = 4_000) @Pattern(regexp = NOT_BLANK) String answer,
            @Schema(description = "Only with an answer; now when it is left out") Instant answeredAt) {

        ReportDraft draft() {
            return new ReportDraft(kind, contactId, content, reportedAt, responsibleId);
        }
    }

    /** What of it can be changed. */
    @Schema(name = "AccountReportPatch", examples = "{\"responsibleId\":\"0199a1f0-0000-7000-8000-000000000002\"}")
    public record ReportPatch(
            @NotNull ReportKind kind,
            UUID contactId,
            @NotNull @Size(min = 1, max = 4_000) @Pattern(regexp = NOT_BLANK) String content,
            @NotNull Instant reportedAt,
            UUID responsibleId) {

        static ReportPatch of(ReportDraft said) {
            return new ReportPatch(said.kind(), said.contactId(), said.content(), said.reportedAt(), said.responsibleId());
        }

        ReportDraft draft() {
            return new ReportDraft(kind, contactId, content, reportedAt, responsibleId);
        }
    }

    /** An answer. */
    @Schema(name = "AnswerAccountReportRequest", examples = "{\"answer\":\"已更换传感器并远程复测，连续 24 小时无误报\"}")
    public record AnswerRequest(
            @NotNull @Size(min = 1, max = 4_000) @Pattern(regexp = NOT_BLANK) String answer,
            @Schema(description = "Now when it is left out; not before the report, not in the future") Instant answeredAt) {

        Answer toAnswer() {
            return new Answer(answer, answeredAt);
        }
    }

    /** Something that an account reported. */
    @Schema(name = "AccountReport")
    public record ReportAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull ReportKind kind,
            UUID contactId,
            String contactName,
            @NotNull String content,
            @NotNull Instant reportedAt,
            UUID responsibleId,
            String responsibleName,
            @Schema(description = "Until when it had to be answered: so many working hours (setting reportAnswerHours) after it came") @NotNull Instant dueAt,
            @NotNull ReportStanding standing,
            String answer,
            Instant answeredAt,
            String answeredByName,
            @Schema(description = "Working time from the report to the answer") Integer takenMinutes,
            @NotNull boolean writable,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static ReportAnswer of(ReportView one) {
            ReportDraft said = one.said();
            return new ReportAnswer(
                    one.id(), one.version(), one.customerId(), one.customerName(), said.kind(), said.contactId(), one.contactName(), said.content(), said.reportedAt(),
                    said.responsibleId(), one.responsibleName(), one.dueAt(), one.standing(), one.answer(), one.answeredAt(), one.answeredByName(), one.takenMinutes(),
                    one.writable(), one.createdAt(), one.updatedAt());
        }
    }

    /** One page of them. */
    @Schema(name = "AccountReportPage")
    public record ReportPage(@NotNull List<ReportAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** How many stand so. */
    @Schema(name = "AccountReportCount")
    public record StandingCount(@NotNull ReportStanding standing, @NotNull long count, @Schema(description = "Path of the reports counted") @NotNull String list) {}

    /** How promptly was answered. */
    @Schema(name = "AccountReportFigures")
    public record FiguresAnswer(
            @Schema(description = "First day on which the reports came") @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull List<StandingCount> counts,
            @Schema(description = "Share answered in time of those that were answered or are late; null while there are none") BigDecimal inTime,
            @Schema(description = "Median of the working time to the answer, in minutes; null while nothing was answered") Integer medianMinutes) {

        static FiguresAnswer of(ReportFigures figures, LocalDate from, LocalDate to, String filters) {
            String base = "/api/v1/account-reports?reportedFrom=" + from + "&reportedTo=" + to + filters + "&standing=";
            List<StandingCount> counts = java.util.Arrays.stream(ReportStanding.values())
                    .map(standing -> new StandingCount(standing, figures.count(standing), base + standing))
                    .toList();
            return new FiguresAnswer(from, to, counts, figures.inTime().orElse(null), figures.medianMinutes());
        }
    }
}
