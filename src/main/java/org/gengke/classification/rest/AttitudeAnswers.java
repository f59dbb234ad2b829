package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.classification.Classified;
import org.gengke.classification.Compared;
import org.gengke.classification.Listed;
import org.gengke.classification.domain.AttitudeCustomer;
import org.gengke.classification.domain.AttitudeProposal.Standing;
import org.gengke.customer.domain.AbcClass;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Share;

/** The answers on the attitude to our products. */
final class AttitudeAnswers {

    private AttitudeAnswers() {}

    /** How a customer stands to our products. */
    @Schema(name = "AttitudeRow")
    record AttitudeRow(
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @Schema(description = "As a person confirmed it; null until then") Attitude attitude,
            Boolean earlyAdopter,
            @Schema(description = "The day that the confirmation counts from") LocalDate decidedOn,
            @Schema(description = "What the person said") String reason,
            @Schema(description = "As confirmed on `compareWith`") Attitude previousAttitude,
            @Schema(description = "What the rules propose; null: it had not ordered yet") Attitude proposedAttitude,
            Boolean proposedEarlyAdopter,
            @Schema(description = "采购份额: of what it bought of us and of competing products in the period; null while nothing is noted of others") BigDecimal shareOfWallet,
            @Schema(description = "The same in the period before") BigDecimal shareOfWalletBefore,
            BigDecimal amount,
            @Schema(description = "Competing products, as far as noted") BigDecimal competingAmount,
            @Schema(description = "Trials of products that it had not ordered before, begun in the period") Integer newProductTrials,
            LifecycleStage lifecycleStage,
            AbcClass abcClass,
            @Schema(description = "Counts for the serialisation: confirmed as loyal, or class A") @NotNull boolean serial,
            @Schema(description = "The numbers that the proposal came from, in words") @NotNull String why) {}

    /** A page of customers by attitude. */
    @Schema(name = "AttitudePage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AttitudePage(@NotNull List<AttitudeRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static AttitudePage of(Page<Listed<AttitudeCustomer>> page, Classified.Span span, Figures figures) {
            Page<AttitudeRow> rows = page.map(listed -> row(listed, span, figures));
            return new AttitudePage(rows.items(), rows.next(), rows.total());
        }
    }

    private static AttitudeRow row(Listed<AttitudeCustomer> listed, Classified.Span span, Figures figures) {
        Listed.Head customer = listed.customer();
        AttitudeCustomer now = listed.row().now();
        Attitude previous = listed.row().before() == null ? null : listed.row().before().attitude();
        if (now == null) {
            return new AttitudeRow(
                    customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), null, null, null, null, previous, null, null, null, null, null, null, null,
                    null, null, false, figures.sentence("why.attitude.none", Map.of("asOf", span.asOf())));
        }
        Standing standing = now.standing();
        boolean decided = now.decision() != null;
        String share = standing.share().map(figures::share).orElse("–");
        String why = figures.sentence(
                "why.attitude." + now.proposed().ground(),
                Map.of("from", span.from(), "share", share, "before", standing.shareBefore().map(figures::share).orElse("–"), "stage", standing.stage(),
                        "attitude", now.proposed().attitude(), "amount", figures.written(Figures.money(standing.ours()), 2),
                        "theirs", figures.written(Figures.money(standing.theirs()), 2)));
        return new AttitudeRow(
                customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), now.attitude(), decided ? now.decision().earlyAdopter() : null,
                decided ? now.decision().effectiveOn() : null, decided ? now.decision().reason() : null, previous, now.proposed().attitude(),
                now.proposed().earlyAdopter(), standing.share().orElse(null), standing.shareBefore().orElse(null), Figures.money(standing.ours()),
                Figures.money(standing.theirs()), standing.newProducts(), standing.stage(), now.abcClass(), now.serial(), why);
    }

    /** Customers with an attitude. */
    @Schema(name = "AttitudeFigure")
    record AttitudeFigure(
            @NotNull Attitude attitude,
            @Schema(description = "Confirmed") @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list,
            @Schema(description = "Proposed, confirmed or not") @NotNull long proposed,
            @Schema(description = AbcAnswers.LIST) @NotNull String proposedList) {}

    /** How many customers went from one attitude to another, as confirmed. */
    @Schema(name = "AttitudeMove")
    record AttitudeMove(
            @Schema(description = "On `compareWith`; null: not confirmed") Attitude from,
            @Schema(description = "On `asOf`; null: not confirmed") Attitude to,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** The attitude of the base as a whole. */
    @Schema(name = "AttitudeSummary")
    record AttitudeSummary(
            @NotNull LocalDate asOf,
            @NotNull LocalDate from,
            LocalDate compareWith,
            @Schema(description = "Customers that ever ordered, or that somebody decided on") @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list,
            @NotNull List<AttitudeFigure> attitudes,
            @Schema(description = "率先使用者, confirmed") @NotNull long earlyAdopters,
            @Schema(description = AbcAnswers.LIST) @NotNull String earlyAdoptersList,
            @Schema(description = "Confirmed as loyal, or class A") @NotNull long serial,
            @Schema(description = AbcAnswers.LIST) @NotNull String serialList,
            @Schema(description = "All customers of the part, also those that never ordered") @NotNull long base,
            @Schema(description = "Query of /classifications/lifecycle that lists the base") @NotNull String baseList,
            @Schema(description = "系列化程度: serial / base; null for an empty base") BigDecimal serialisation,
            @Schema(description = "Between `compareWith` and `asOf`; empty without a comparison") @NotNull List<AttitudeMove> moves) {

        static AttitudeSummary of(Classified<AttitudeCustomer> classified, long base, ListQuery query) {
            List<AttitudeCustomer> now = classified.now();
            List<AttitudeFigure> attitudes = Arrays.stream(Attitude.values()).map(attitude -> new AttitudeFigure(
                    attitude, now.stream().filter(customer -> customer.attitude() == attitude).count(), query.with("attitude", attitude).text(),
                    now.stream().filter(customer -> customer.proposed().attitude() == attitude).count(), query.with("proposedAttitude", attitude).text())).toList();
            long serial = now.stream().filter(AttitudeCustomer::serial).count();
            List<AttitudeMove> moves = classified.before() == null ? List.of() : Compared.moves(classified.rows(), AttitudeCustomer::attitude).stream()
                    .map(move -> new AttitudeMove(move.from(), move.to(), move.customers(), query.with("previousAttitude", named(move.from())).with("attitude", named(move.to())).text()))
                    .toList();
            return new AttitudeSummary(
                    classified.span().asOf(), classified.span().from(), classified.before() == null ? null : classified.before().asOf(), now.size(),
                    query.with("known", true).text(), attitudes, now.stream().filter(AttitudeAnswers::earlyAdopter).count(), query.with("earlyAdopter", true).text(), serial,
                    query.with("serial", true).text(), base, query.withAll("stage", List.of(LifecycleStage.values())).text(), Share.of(serial, base).orElse(null), moves);
        }
    }

    static boolean earlyAdopter(AttitudeCustomer customer) {
        return customer.decision() != null && Boolean.TRUE.equals(customer.decision().earlyAdopter());
    }

    /** As filters say it. */
    static String named(Attitude attitude) {
        return attitude == null ? "NONE" : attitude.name();
    }
}
