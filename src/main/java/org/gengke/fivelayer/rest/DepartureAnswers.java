package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.DepartureView;
import org.gengke.fivelayer.DepartureView.Acquainted;
import org.gengke.fivelayer.DepartureView.Customer;
import org.gengke.fivelayer.DepartureView.Maker;
import org.gengke.fivelayer.DepartureView.Overview;
import org.gengke.fivelayer.domain.DepartureGap;
import org.gengke.fivelayer.domain.DepartureMove;
import org.gengke.fivelayer.domain.DepartureRisk.Shares;
import org.gengke.shared.rest.Messages;

/** What would leave with one of us, as the API says it. */
final class DepartureAnswers {

    private DepartureAnswers() {}

    /** One of us who met a decision maker of late. */
    @Schema(name = "AcquaintedColleague")
    public record AcquaintedAnswer(@NotNull UUID userId, @NotNull String name, @NotNull LocalDate lastMetOn) {}

    /** What to do about somebody whom too few of us know; ready to be planned. */
    @Schema(name = "DepartureProposal")
    public record ProposalAnswer(
            @NotNull DepartureMove move,
            @Schema(description = "Who is to plan it: who knows the person, or who looks after the customer; null for nobody") UUID ownerId,
            String ownerName,
            @Schema(description = "In the reader's language") @NotNull String purpose) {}

    /** Somebody who decides. */
    @Schema(name = "SupervisedDecisionMaker")
    public record MakerAnswer(
            @NotNull UUID contactId,
            @NotNull String name,
            String position,
            @NotNull UUID projectId,
            @NotNull String projectName,
            @NotNull int weight,
            @Schema(description = "Who of us met them within the days of the setting and is still active, the latest first") @NotNull List<AcquaintedAnswer> knownBy,
            @Schema(description = "Null when several of us know them") ProposalAnswer proposal) {

        static MakerAnswer of(Maker maker, Customer customer, Locale locale) {
            return new MakerAnswer(
                    maker.contactId(), maker.name(), maker.position(), maker.projectId(), maker.projectName(), maker.weight(),
                    maker.knownBy().stream().map(one -> new AcquaintedAnswer(one.userId(), one.name(), one.lastMetOn())).toList(),
                    maker.move().map(what -> proposal(what, maker, customer, locale)).orElse(null));
        }

        private static ProposalAnswer proposal(DepartureMove move, Maker maker, Customer customer, Locale locale) {
            Acquainted only = maker.knownBy().isEmpty() ? null : maker.knownBy().get(0);
            String person = maker.position() == null ? maker.name() : maker.name() + " (" + maker.position() + ")";
            return new ProposalAnswer(
                    move, only == null ? customer.ownerId() : only.userId(), only == null ? customer.ownerName() : only.name(),
                    Messages.text(locale, "departure-move." + move, Map.of("contact", person)));
        }
    }

    /** A supervised customer. */
    @Schema(name = "DepartureRiskRow")
    public record RowAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull Tier tier,
            UUID ownerId,
            String ownerName,
            UUID teamId,
            String teamName,
            @Schema(description = "Sum of the decision weights of its open and won projects") @NotNull int weight,
            @Schema(description = "Per cent of the weight that only one of us knows; null without decision makers") BigDecimal singleThreadedPercent,
            @Schema(description = "Per cent that nobody of us knows; null without decision makers") BigDecimal unknownPercent,
            @Schema(description = "With `personId`: per cent that only this colleague knows; else null") BigDecimal leavingPercent,
            @NotNull List<DepartureGap> gaps,
            @Schema(description = "The heaviest first") @NotNull List<MakerAnswer> makers) {

        static RowAnswer of(DepartureView row, UUID personId, Locale locale) {
            Customer customer = row.customer();
            Shares shares = row.shares();
            return new RowAnswer(
                    customer.id(), customer.name(), customer.tier(), customer.ownerId(), customer.ownerName(), customer.teamId(), customer.teamName(),
                    shares == null ? 0 : row.makers().stream().mapToInt(Maker::weight).sum(), shares == null ? null : percent(shares.singleThreaded(), shares),
                    shares == null ? null : percent(shares.unknown(), shares),
                    personId == null || shares == null ? null : percent(row.leaving().getOrDefault(personId, 0), shares), List.copyOf(row.gaps()),
                    row.shown().stream().map(maker -> MakerAnswer.of(maker, customer, locale)).toList());
        }

        private static BigDecimal percent(int part, Shares shares) {
            return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(shares.all()), 1, RoundingMode.HALF_UP);
        }
    }

    /** One page of supervised customers. */
    @Schema(name = "DepartureRiskPage")
    public record RowPage(@NotNull List<RowAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** How many customers, and the list of them. */
    @Schema(name = "DepartureRiskCount")
    public record CountAnswer(@NotNull int customers, @Schema(description = "Path of the list with as many rows") @NotNull String link) {}

    /** The same of one gap. */
    @Schema(name = "DepartureRiskGap")
    public record GapAnswer(@NotNull DepartureGap gap, @NotNull int customers, @NotNull String link) {}

    /** What leaves with one of us. */
    @Schema(name = "DepartureRiskPerson")
    public record HolderAnswer(
            @NotNull UUID personId,
            @NotNull String personName,
            @Schema(description = "Customers with decision weight that only this colleague knows") @NotNull int customers,
            @NotNull String link,
            @Schema(description = "Decision makers whom only this colleague knows, by project") @NotNull int decisionMakers,
            @Schema(description = "Their weight, in per cent of a project each") @NotNull int weight) {}

    /** All supervised customers at once. */
    @Schema(name = "DepartureRiskOverview")
    public record OverviewAnswer(
            @Schema(description = "For how many days somebody who was met counts as known") @NotNull int days,
            @Schema(description = "Supervised tiers") @NotNull Set<Tier> tiers,
            @NotNull CountAnswer supervised,
            @NotNull List<GapAnswer> gaps,
            @Schema(description = "Whose leaving would cost most weight first") @NotNull List<HolderAnswer> people) {

        static OverviewAnswer of(Overview overview, DepartureFilter filter) {
            return new OverviewAnswer(
                    overview.days(), overview.tiers(), new CountAnswer(overview.customers(), filter.link(null, null)),
                    Arrays.stream(DepartureGap.values())
                            .map(gap -> new GapAnswer(gap, overview.gaps().getOrDefault(gap, 0), filter.link("gap", gap)))
                            .toList(),
                    overview.holders().stream()
                            .map(one -> new HolderAnswer(
                                    one.personId(), one.personName(), one.customers(), filter.link("personId", one.personId()), one.makers(), one.weight()))
                            .toList());
        }
    }
}
