package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Tier;
import org.gengke.keyaccount.DutyDesk.AccountDuties;
import org.gengke.keyaccount.DutyFigures;
import org.gengke.keyaccount.DutyRow;
import org.gengke.keyaccount.KeyAccount;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyState;

/** Duties of the desk as the API shows them. */
final class DutyAnswers {

    private DutyAnswers() {}

    /** At how many accounts something lacks. */
    @Schema(name = "KeyAccountDutyLackCount")
    public record LackCount(@NotNull DutyLack missing, @NotNull int accounts) {}

    /** How one duty stands. */
    @Schema(name = "KeyAccountDutyFigures")
    public record FiguresAnswer(
            @NotNull DutyKind duty,
            @NotNull int accounts,
            @NotNull int inOrder,
            @NotNull int dueSoon,
            @NotNull int overdue,
            @Schema(description = "What lacks anywhere; an account that lacks two things counts once for each") @NotNull List<LackCount> lacking) {

        static FiguresAnswer of(DutyFigures one) {
            return new FiguresAnswer(
                    one.duty(), one.accounts(), one.states().getOrDefault(DutyState.IN_ORDER, 0), one.states().getOrDefault(DutyState.DUE_SOON, 0),
                    one.states().getOrDefault(DutyState.OVERDUE, 0),
                    one.lacking().entrySet().stream().map(entry -> new LackCount(entry.getKey(), entry.getValue())).toList());
        }
    }

    /** The duties, in the order of the desk. */
    @Schema(name = "KeyAccountDuties")
    public record FiguresList(@NotNull List<FiguresAnswer> items) {}

    /** Where one duty stands at one account. */
    @Schema(name = "KeyAccountDutyStanding")
    public record StandingAnswer(
            @NotNull DutyKind duty,
            @NotNull DutyState state,
            @Schema(description = "When it must be done next; null when nothing is owed") LocalDate dueOn,
            @Schema(description = "Day of the last evidence that it was done; null without any") LocalDate lastOn,
            @Schema(description = "What lacks, first things first") @NotNull List<DutyLack> missing) {

        static StandingAnswer of(DutyRow row) {
            return new StandingAnswer(row.duty(), row.standing().state(), row.standing().dueOn(), row.standing().lastOn(), row.standing().missing());
        }
    }

    /** One duty at one account, with the account. */
    @Schema(name = "KeyAccountDutyRow")
    public record RowAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            Tier tier,
            @Schema(description = "Null in the pool") UUID ownerId,
            String ownerName,
            @NotNull DutyKind duty,
            @NotNull DutyState state,
            @Schema(description = "When it must be done next; null when nothing is owed") LocalDate dueOn,
            @Schema(description = "Day of the last evidence that it was done; null without any") LocalDate lastOn,
            @Schema(description = "What lacks, first things first") @NotNull List<DutyLack> missing) {

        static RowAnswer of(DutyRow row) {
            KeyAccount account = row.account();
            return new RowAnswer(
                    account.id(), account.name(), account.tier(), account.ownerId(), account.ownerName(), row.duty(), row.standing().state(), row.standing().dueOn(),
                    row.standing().lastOn(), row.standing().missing());
        }
    }

    /** One page of them. */
    @Schema(name = "KeyAccountDutyPage")
    public record RowPage(@NotNull List<RowAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** All duties at one account. */
    @Schema(name = "KeyAccountDesk")
    public record AccountAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull CustomerStatus status,
            Tier tier,
            @Schema(description = "Null in the pool") UUID ownerId,
            String ownerName,
            @Schema(description = "Whether the caller may change the customer") @NotNull boolean writable,
            @NotNull List<StandingAnswer> items) {

        static AccountAnswer of(AccountDuties one) {
            KeyAccount account = one.account();
            return new AccountAnswer(
                    account.id(), account.name(), account.status(), account.tier(), account.ownerId(), account.ownerName(), account.writable(),
                    one.duties().stream().map(StandingAnswer::of).toList());
        }
    }
}
