package org.gengke.shared.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type stable URI of the kind of problem; its page is in the documentation
 * @param title short, the same for each problem of this type, in the caller's language
 * @param detail what went wrong this time and what is allowed
 * @param errors for invalid input: each finding with its place
 * @param members further facts of this type of problem, such as the allowed moves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", additionalProperties = Object.class)
record ProblemDocument(
        @Schema(type = SchemaType.STRING, format = "uri-reference", implementation = String.class) @NotNull URI type,
        @NotNull String title,
        @NotNull int status,
        @NotNull String detail,
        List<InvalidInput> errors,
        @Schema(hidden = true) @JsonAnyGetter Map<String, ?> members) {

    static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** One finding in the input. */
    @Schema(name = "InvalidInput")
    record InvalidInput(@NotNull String pointer, @NotNull String code, @NotNull String detail) {}

    static ProblemDocument of(Locale locale, int status, String type, Map<String, ?> members, List<Map<String, Object>> errors) {
        return new ProblemDocument(
                URI.create("/problems/" + type),
                Messages.text(locale, "problem." + type + ".title", members),
                status,
                Messages.text(locale, "problem." + type + ".detail", members),
                errors == null
                        ? null
                        : errors.stream()
                                .map(error -> new InvalidInput(
                                        (String) error.get("pointer"),
                                        (String) error.get("code"),
                                        (String) error.get("detail")))
                                .toList(),
                members);
    }

    static Response answer(Locale locale, int status, String type, Map<String, ?> members, List<Map<String, Object>> errors) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .entity(of(locale, status, type, members, errors))
                .build();
    }
}
