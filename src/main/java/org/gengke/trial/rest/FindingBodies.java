package org.gengke.trial.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.shared.domain.Versioned;
import org.gengke.trial.TrialParts.Comparison;
import org.gengke.trial.TrialParts.Issue;
import org.gengke.trial.TrialParts.Question;
import org.gengke.trial.domain.ComparisonResult;
import org.gengke.trial.domain.ComparisonTiming;
import org.gengke.trial.domain.IssueSeverity;
import org.gengke.trial.domain.TrialComparison;
import org.gengke.trial.domain.TrialIssue;
import org.gengke.trial.domain.TrialQuestion;

/** What is sent and answered about issues, comparisons and questions. */
public final class FindingBodies {

    private FindingBodies() {}

    /** What is said about an issue. */
    @Schema(
            name = "TrialIssueRequest",
            examples = "{\"severity\":\"MAJOR\",\"description\":\"逆光时人脸识别超过三秒\",\"foundOn\":\"2026-09-24\",\"solvedOn\":\"2026-09-25\",\"answer\":\"升级固件 2.3.1，补光参数已调整\"}")
    public record IssueRequest(
            @NotNull IssueSeverity severity,
            @NotBlank @Size(max = TrialBodies.LONGEST_TEXT) String description,
            @Schema(description = "Today or earlier; today when it is left out") LocalDate foundOn,
            @Schema(description = "Null while it is open") LocalDate solvedOn,
            @Schema(description = "What we answered, or how it was solved") @Size(max = TrialBodies.LONGEST_TEXT) String answer) {

        static IssueRequest of(TrialIssue issue) {
            return new IssueRequest(issue.severity(), issue.description(), issue.foundOn(), issue.solvedOn(), issue.answer());
        }

        TrialIssue issue(LocalDate today) {
            return new TrialIssue(severity, description.strip(), foundOn == null ? today : foundOn, solvedOn, answer);
        }
    }

    /** An issue of a trial. */
    @Schema(name = "TrialIssue")
    public record IssueAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull IssueSeverity severity,
            @NotNull String description,
            @NotNull LocalDate foundOn,
            LocalDate solvedOn,
            String answer,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static IssueAnswer of(Issue one) {
            TrialIssue issue = one.issue();
            return new IssueAnswer(
                    one.id(), one.version(), issue.severity(), issue.description(), issue.foundOn(), issue.solvedOn(), issue.answer(), one.createdAt(),
                    one.updatedAt());
        }
    }

    /** All issues of a trial. */
    @Schema(name = "TrialIssuePage")
    public record IssuePage(@NotNull List<IssueAnswer> items, String next) {}

    /** What is said about a comparison. */
    @Schema(
            name = "TrialComparisonRequest",
            examples = "{\"competitorId\":\"01912d68-783e-7a03-8467-5661c1243ad6\",\"productName\":\"海辰 F7\",\"timing\":\"BESIDE\",\"strengths\":\"逆光识别快，本地售后\",\"weaknesses\":\"单价高 8%\",\"result\":\"OPEN\"}")
    public record ComparisonRequest(
            @NotNull UUID competitorId,
            @Schema(description = "The competing product") @Size(max = 200) String productName,
            @NotNull ComparisonTiming timing,
            @Schema(description = "Ours against it") @Size(max = TrialBodies.LONGEST_TEXT) String strengths,
            @Schema(description = "Ours against it") @Size(max = TrialBodies.LONGEST_TEXT) String weaknesses,
            @Schema(description = "OPEN when it is left out") ComparisonResult result) {

        static ComparisonRequest of(TrialComparison one) {
            return new ComparisonRequest(one.competitorId(), one.productName(), one.timing(), one.strengths(), one.weaknesses(), one.result());
        }

        TrialComparison comparison() {
            return new TrialComparison(competitorId, productName, timing, strengths, weaknesses, result == null ? ComparisonResult.OPEN : result);
        }
    }

    /** A comparison with a competing product. */
    @Schema(name = "TrialComparison")
    public record ComparisonAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID competitorId,
            @NotNull String competitorName,
            String productName,
            @NotNull ComparisonTiming timing,
            String strengths,
            String weaknesses,
            @NotNull ComparisonResult result,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static ComparisonAnswer of(Comparison one) {
            TrialComparison known = one.comparison();
            return new ComparisonAnswer(
                    one.id(), one.version(), known.competitorId(), one.competitorName(), known.productName(), known.timing(), known.strengths(),
                    known.weaknesses(), known.result(), one.createdAt(), one.updatedAt());
        }
    }

    /** All comparisons of a trial. */
    @Schema(name = "TrialComparisonPage")
    public record ComparisonPage(@NotNull List<ComparisonAnswer> items, String next) {}

    /** What is said about a question. */
    @Schema(
            name = "TrialQuestionRequest",
            examples = "{\"question\":\"断网后考勤记录会不会丢？\",\"askedOn\":\"2026-10-12\",\"answer\":\"本机保存十万条，恢复后自动补传\",\"answeredOn\":\"2026-10-13\"}")
    public record QuestionRequest(
            @NotBlank @Size(max = TrialBodies.LONGEST_TEXT) String question,
            @Schema(description = "Today or earlier; today when it is left out") LocalDate askedOn,
            @Size(max = TrialBodies.LONGEST_TEXT) String answer,
            @Schema(description = "With an answer; today when it is left out") LocalDate answeredOn) {

        static QuestionRequest of(TrialQuestion one) {
            return new QuestionRequest(one.question(), one.askedOn(), one.answer(), one.answeredOn());
        }

        TrialQuestion question(LocalDate today) {
            return TrialQuestion.of(question.strip(), askedOn, answer, answeredOn, today);
        }
    }

    /** A question of the decision maker. */
    @Schema(name = "TrialQuestion")
    public record QuestionAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String question,
            @NotNull LocalDate askedOn,
            String answer,
            LocalDate answeredOn,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static QuestionAnswer of(Question one) {
            TrialQuestion known = one.question();
            return new QuestionAnswer(
                    one.id(), one.version(), known.question(), known.askedOn(), known.answer(), known.answeredOn(), one.createdAt(), one.updatedAt());
        }
    }

    /** All questions of a trial. */
    @Schema(name = "TrialQuestionPage")
    public record QuestionPage(@NotNull List<QuestionAnswer> items, String next) {}
}
