package org.gengke.people.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.SettingsService;
import org.gengke.people.SettingsService.SettingsView;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.SettingKey;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Messages;

/** Thresholds and switches, the single values that a manager edits. */
@Path("/v1/settings")
@Tag(name = "Settings", description = "设置 · Thresholds, custom fields, analysis questions, cultivation actions, code tables")
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    private final SettingsService settings;
    private final MergePatch mergePatch;
    private final HttpHeaders headers;

    SettingsResource(SettingsService settings, MergePatch mergePatch, HttpHeaders headers) {
        this.settings = settings;
        this.mergePatch = mergePatch;
        this.headers = headers;
    }

    /** What a setting may be. */
    @Schema(name = "SettingDefinition")
    public record SettingDefinition(
            @NotNull String key,
            @Schema(description = "In the language of the request") @NotNull String title,
            @Schema(description = "INTEGER, DECIMAL or BOOLEAN") @NotNull String type,
            @Schema(description = "A number or a boolean") @NotNull Object defaultValue,
            BigDecimal minimum,
            BigDecimal maximum) {

        static SettingDefinition of(SettingKey<?> key, Locale locale) {
            String type = key.type() == Boolean.class ? "BOOLEAN" : key.type() == Integer.class ? "INTEGER" : "DECIMAL";
            return new SettingDefinition(
                    key.name(), Messages.text(locale, "setting." + key.name(), Map.of()), type, key.standard(), key.minimum(), key.maximum());
        }
    }

    /** All settings: the values by key, and what each may be. */
    @Schema(name = "Settings")
    public record SettingsAnswer(
            @NotNull int version,
            @NotNull Map<String, Object> values,
            @NotNull List<SettingDefinition> definitions) implements Versioned {

        static SettingsAnswer of(SettingsView view, Locale locale) {
            return new SettingsAnswer(
                    view.version(), view.values(), view.keys().stream().map(key -> SettingDefinition.of(key, locale)).toList());
        }
    }

    /** New values by key; null goes back to the default. */
    @Schema(name = "SettingsPatch", examples = "{\"values\":{\"interactionsUntilRepeated\":4}}")
    public record SettingsPatch(@NotNull Map<String, Object> values) {}

    @GET
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(summary = "Read the settings", description = "All single values with their defaults and bounds.")
    public SettingsAnswer readSettings() {
        return SettingsAnswer.of(settings.settings(), locale());
    }

    @PATCH
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change settings", description = "Takes effect at once here and within seconds on other instances; `null` goes back to the default.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = SettingsPatch.class)))
    public SettingsAnswer changeSettings(@HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return SettingsAnswer.of(
                MergePatch.change(ifMatch, () -> settings.settings().version(), version -> {
                    SettingsPatch present = new SettingsPatch(settings.settings().values());
                    SettingsPatch wished = mergePatch.apply(present, body, SettingsPatch.class);
                    return settings.change(version, wished.values());
                }),
                locale());
    }

    private Locale locale() {
        return Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
