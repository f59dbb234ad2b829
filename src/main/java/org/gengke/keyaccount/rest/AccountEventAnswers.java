package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.AccountEvent.Content;
import org.gengke.keyaccount.AccountEvent;
import org.gengke.keyaccount.domain.AccountEventKind;
import org.gengke.keyaccount.domain.SupportState;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;

/** Events of accounts as the API shows and takes them. */
final class AccountEventAnswers {

    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final String LINK = "https?://\\S+";

    private AccountEventAnswers() {}

    /** Something that happens at an account, and what we do for it. */
    @Schema(name = "AccountEvent")
    public record EventAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull AccountEventKind kind,
            @NotNull String title,
            @NotNull LocalDate happensOn,
            String link,
            String note,
            @NotNull SupportState supportState,
            @Schema(description = "What we do for it; null while nothing is planned") String support,
            UUID supportedBy,
            String supportedByName,
            @Schema(description = "When it was done") LocalDate supportedOn,
            String evidence,
            @Schema(description = "The follow-up plan that it became") UUID followUpPlanId,
            @NotNull Instant updatedAt,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable)
            implements Versioned {

        static EventAnswer of(AccountEvent one) {
            Content content = one.content();
            return new EventAnswer(
                    one.id(), one.version(), one.customerId(), one.customerName(), content.kind(), content.title(), content.happensOn(), content.link(), content.note(),
                    content.supportState(), content.support(), content.supportedBy(), one.supportedByName(), content.supportedOn(), content.evidence(), one.followUpId(),
                    one.updatedAt(), one.writable());
        }
    }

    /** One page of them. */
    @Schema(name = "AccountEventPage")
    public record EventPage(@NotNull List<EventAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static EventPage of(Page<AccountEvent> page) {
            return new EventPage(page.items().stream().map(EventAnswer::of).toList(), page.next(), page.total());
        }
    }

    /** An event to note. */
    @Schema(
            name = "CreateAccountEventRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"kind\":\"ANNIVERSARY\",\"title\":\"建厂二十周年庆典\",\"happensOn\":\"2027-05-18\",\"note\":\"邀请供应商代表出席\",\"supportState\":\"PLANNED\",\"support\":\"总经理出席并致辞\"}")
    public record CreateEvent(
            @NotNull UUID customerId,
            @NotNull AccountEventKind kind,
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String title,
            @Schema(description = "Of news the day that they are of") @NotNull LocalDate happensOn,
            @Schema(description = "Where it can be read") @Size(max = 1_000) @Pattern(regexp = LINK) String link,
            @Size(max = 4_000) String note,
            @Schema(description = "NONE when it is left out") SupportState supportState,
            @Schema(description = "What we do for it; goes with PLANNED and DONE") @Size(min = 1, max = 1_000) @Pattern(regexp = NOT_BLANK) String support,
            @Schema(description = "A colleague") UUID supportedBy,
            @Schema(description = "Goes with DONE; today or earlier") LocalDate supportedOn,
            @Size(max = 1_000) String evidence) {

        Content content() {
            return new Content(kind, title.strip(), happensOn, link, note, supportState == null ? SupportState.NONE : supportState, support, supportedBy, supportedOn, evidence);
        }
    }

    /** What can be changed of an event; absent properties stay. */
    @Schema(name = "AccountEventPatch", examples = "{\"supportState\":\"DONE\",\"supportedOn\":\"2027-05-18\",\"evidence\":\"现场照片与致辞稿\"}")
    public record EventPatch(
            @NotNull AccountEventKind kind,
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String title,
            @NotNull LocalDate happensOn,
            @Size(max = 1_000) @Pattern(regexp = LINK) String link,
            @Size(max = 4_000) String note,
            @NotNull SupportState supportState,
            @Size(min = 1, max = 1_000) @Pattern(regexp = NOT_BLANK) String support,
            UUID supportedBy,
            LocalDate supportedOn,
            @Size(max = 1_000) String evidence) {

        static EventPatch of(Content one) {
            return new EventPatch(
                    one.kind(), one.title(), one.happensOn(), one.link(), one.note(), one.supportState(), one.support(), one.supportedBy(), one.supportedOn(), one.evidence());
        }

        Content content() {
            return new Content(kind, title.strip(), happensOn, link, note, supportState, support, supportedBy, supportedOn, evidence);
        }
    }

    /** A promise made of an event. */
    @Schema(name = "FollowAccountEventRequest", examples = "{\"dueOn\":\"2027-05-10\"}")
    public record FollowBody(
            @Schema(description = "The day of the event, or today when that is past, when it is left out") LocalDate dueOn,
            @Schema(description = "The customer's owner when it is left out") UUID ownerId) {}
}
