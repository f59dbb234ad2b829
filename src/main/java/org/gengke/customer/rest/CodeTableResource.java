package org.gengke.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.domain.CodeTable;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.SearchText;

/** National code tables. */
@Path("/v1")
@Tag(name = "Settings")
@Produces(MediaType.APPLICATION_JSON)
public class CodeTableResource {

    private final Naming naming;

    CodeTableResource(Naming naming) {
        this.naming = naming;
    }

    /** An entry of a code table. */
    @Schema(name = "Code")
    public record CodeAnswer(
            @NotNull String code,
            @Schema(description = "In the language of the request") @NotNull String name,
            @NotNull String nameZh,
            @NotNull String nameEn,
            @Schema(description = "Absent at the top") String parent) {

        static CodeAnswer of(CodeTable.Code code, Locale locale) {
            return new CodeAnswer(code.code(), code.name(locale), code.nameZh(), code.nameEn(), code.parent().orElse(null));
        }
    }

    /** Entries in the order of the standard. */
    @Schema(name = "CodeList")
    public record CodeList(@NotNull List<CodeAnswer> items) {}

    @GET
    @Path("/regions")
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(summary = "List regions", description = "GB/T 2260: provinces and cities; `parent` narrows to the cities of a province, `q` to names, pinyin and initials.")
    public CodeList listRegions(@QueryParam("parent") @Size(max = 6) String parent, @QueryParam("q") @Size(max = 100) String q) {
        return list(CodeTable.regions(), parent, q);
    }

    @GET
    @Path("/industries")
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(summary = "List industries", description = "GB/T 4754: sections and divisions; `parent` narrows to the divisions of a section, `q` to names, pinyin and initials.")
    public CodeList listIndustries(@QueryParam("parent") @Size(max = 6) String parent, @QueryParam("q") @Size(max = 100) String q) {
        return list(CodeTable.industries(), parent, q);
    }

    private CodeList list(CodeTable table, String parent, String q) {
        Locale locale = naming.locale();
        SearchText.Query query = SearchText.Query.of(q == null ? "" : q);
        return new CodeList(table.all().stream()
                .filter(code -> parent == null || code.parent().filter(parent::equals).isPresent())
                .filter(code -> query.isEmpty()
                        || query.matches(SearchText.of(code.nameZh()))
                        || query.matches(SearchText.of(code.nameEn())))
                .map(code -> CodeAnswer.of(code, locale))
                .toList());
    }
}
