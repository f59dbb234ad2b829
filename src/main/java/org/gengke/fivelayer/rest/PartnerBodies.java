package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.fivelayer.PartnerFigures;
import org.gengke.fivelayer.PartnerView;
import org.gengke.fivelayer.domain.PartnerKind;
import org.gengke.fivelayer.domain.PartnerProfile;
import org.gengke.fivelayer.domain.PartnerState;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;

/** How partners are written and told. */
public final class PartnerBodies {

    private static final String EXAMPLE = "{\"name\":\"粤安智能系统集成有限公司\",\"kind\":\"INTEGRATOR\",\"regions\":[\"广东\",\"广西\"],\"contactPerson\":\"何志远\",\"contactPhone\":\"138 0013 8000\","
            + "\"rules\":\"报备后三十天内须提交拜访记录；终端价不得低于渠道价\",\"note\":\"擅长园区项目\"}";
    private static final String PATCH_EXAMPLE = "{\"state\":\"RETIRED\",\"note\":\"代理协议到期，不再续签\"}";
    private static final int LONG_TEXT = 4000;

    private PartnerBodies() {}

    /** A partner. */
    @Schema(name = "Partner")
    public record PartnerAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String name,
            @NotNull PartnerKind kind,
            @Schema(description = "Where it sells") @NotNull List<String> regions,
            String contactPerson,
            String contactPhone,
            @Schema(description = "Rules of cooperation: what we have agreed on") String rules,
            String note,
            @Schema(description = "A retired one registers and prolongs nothing; what it has registered stays valid until its day") @NotNull PartnerState state,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static PartnerAnswer of(PartnerView view) {
            PartnerProfile profile = view.profile();
            return new PartnerAnswer(
                    view.id(), view.version(), profile.name(), profile.kind(), profile.regions(), profile.contactPerson(), profile.contactPhone(), profile.rules(),
                    profile.note(), profile.state(), view.createdAt(), view.updatedAt());
        }
    }

    /** A partner in the list, with how many registrations of it the caller sees. */
    @Schema(name = "PartnerRow")
    public record PartnerRow(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String name,
            @NotNull PartnerKind kind,
            @NotNull List<String> regions,
            String contactPerson,
            String contactPhone,
            @NotNull PartnerState state,
            @Schema(description = "Of customers that the caller sees") @NotNull long registrations,
            @Schema(description = "Of those, the ones that protect today") @NotNull long protecting,
            @Schema(description = "Of those that are valid, the ones that run out within the days of the setting `registrationReminderDays`") @NotNull long expiring,
            @Schema(description = RegistrationListLink.DESCRIPTION) @NotNull String registrationsLink,
            @NotNull String protectingLink,
            @NotNull String expiringLink,
            @NotNull Instant updatedAt) {

        static PartnerRow of(PartnerFigures.Row row) {
            PartnerView view = row.partner();
            PartnerProfile profile = view.profile();
            PartnerFigures figures = row.figures();
            RegistrationListLink own = RegistrationListLink.ofPartner(view.id());
            return new PartnerRow(
                    view.id(), view.version(), profile.name(), profile.kind(), profile.regions(), profile.contactPerson(), profile.contactPhone(), profile.state(),
                    figures.registrations(), figures.protecting(), figures.expiring(), own.link(), own.protecting().link(), own.expiring(figures.expiringUpTo()).link(),
                    view.updatedAt());
        }
    }

    /** One page of partners. */
    @Schema(name = "PartnerPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record PartnerPage(@NotNull List<PartnerRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static PartnerPage of(Page<PartnerFigures.Row> found) {
            Page<PartnerRow> page = found.map(PartnerRow::of);
            return new PartnerPage(page.items(), page.next(), page.total());
        }
    }

    /** A number, and the list of what it counted. */
    @Schema(name = "PartnerCount")
    public record Count(@NotNull long count, @Schema(description = RegistrationListLink.DESCRIPTION) @NotNull String link) {}

    /** How many registrations of a partner the caller sees. */
    @Schema(name = "PartnerFigures")
    public record FiguresAnswer(
            @NotNull UUID partnerId,
            @Schema(description = "Of customers that the caller sees") @NotNull Count registrations,
            @Schema(description = "Of those, the ones that protect today") @NotNull Count protecting,
            @Schema(description = "Of those that are valid, the ones that run out up to `expiringUpTo`") @NotNull Count expiring,
            @NotNull LocalDate expiringUpTo) {

        static FiguresAnswer of(UUID partnerId, PartnerFigures figures) {
            RegistrationListLink own = RegistrationListLink.ofPartner(partnerId);
            return new FiguresAnswer(
                    partnerId,
                    new Count(figures.registrations(), own.link()),
                    new Count(figures.protecting(), own.protecting().link()),
                    new Count(figures.expiring(), own.expiring(figures.expiringUpTo()).link()),
                    figures.expiringUpTo());
        }
    }

    /** What is said about a new partner. */
    @Schema(name = "CreatePartnerRequest", examples = EXAMPLE)
    public record CreatePartner(
            @NotBlank @Size(max = 200) String name,
            @NotNull PartnerKind kind,
            @Schema(description = "Where it sells") @Size(max = 40) List<@NotBlank @Size(max = 100) String> regions,
            @Size(max = 100) String contactPerson,
            @Size(max = 100) String contactPhone,
            @Schema(description = "Rules of cooperation: what we have agreed on") @Size(max = LONG_TEXT) String rules,
            @Size(max = LONG_TEXT) String note) {

        PartnerProfile profile() {
            return PartnerBodies.profile(name, kind, regions, contactPerson, contactPhone, rules, note, PartnerState.ACTIVE);
        }
    }

    /** What of a partner can be changed. */
    @Schema(name = "PartnerPatch", examples = PATCH_EXAMPLE)
    public record ChangePartner(
            @NotBlank @Size(max = 200) String name,
            @NotNull PartnerKind kind,
            @Schema(description = "Where it sells") @Size(max = 40) List<@NotBlank @Size(max = 100) String> regions,
            @Size(max = 100) String contactPerson,
            @Size(max = 100) String contactPhone,
            @Schema(description = "Rules of cooperation: what we have agreed on") @Size(max = LONG_TEXT) String rules,
            @Size(max = LONG_TEXT) String note,
            @Schema(description = "RETIRED takes it out of use, ACTIVE brings it back") @NotNull PartnerState state) {

        static ChangePartner of(PartnerProfile present) {
            return new ChangePartner(
                    present.name(), present.kind(), present.regions(), present.contactPerson(), present.contactPhone(), present.rules(), present.note(),
                    present.state());
        }

        PartnerProfile profile() {
            return PartnerBodies.profile(name, kind, regions, contactPerson, contactPhone, rules, note, state);
        }
    }

    private static PartnerProfile profile(
            String name, PartnerKind kind, List<String> regions, String contactPerson, String contactPhone, String rules, String note, PartnerState state) {
        List<String> sold = regions == null ? List.of() : regions.stream().map(String::strip).distinct().toList();
        return new PartnerProfile(name.strip(), kind, sold, contactPerson, contactPhone, rules, note, state);
    }
}
