package org.gengke.integration.rest;

import io.quarkus.arc.All;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.integration.ExportService;
import org.gengke.integration.ExportView;
import org.gengke.shared.SpreadsheetWriter;
import org.gengke.people.CurrentCaller;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.FileFormat;
import org.gengke.shared.rest.Messages;
import org.gengke.shared.rest.Paging;

/** Taking lists out. */
@Path("/v1/exports")
@Tag(name = "Import and export")
@Produces(MediaType.APPLICATION_JSON)
public class ExportResource {

    /** As many as a list gives at once. */
    private static final int ROWS_OF_A_PAGE = 200;

    private final ExportService exports;
    private final Map<String, ExportableList> lists;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    ExportResource(ExportService exports, @All List<ExportableList> lists, CurrentCaller callers, BusinessClock clock) {
        this.exports = exports;
        this.lists = lists.stream().collect(Collectors.toMap(ExportableList::name, Function.identity()));
        this.callers = callers;
        this.clock = clock;
    }

    /** Which list, filtered and ordered as in its own query string. */
    @Schema(name = "ExportRequest", examples = "{\"list\":\"customers\",\"format\":\"xlsx\",\"query\":\"status=WON&sort=-lastInteractionAt\"}")
    public record ExportRequest(
            @Schema(description = "A list as the API names it, such as customers, orders or rfm") @NotNull @Size(min = 1, max = 60) String list,
            @NotNull FileFormat format,
            @Schema(description = "Filters and `sort` of that list") @Size(max = 4000) String query) {}

    /** An export; its file is read when it is fetched. */
    @Schema(name = "Export")
    public record ExportAnswer(
            @NotNull UUID id,
            @NotNull String list,
            @NotNull FileFormat format,
            @NotNull String query,
            @Schema(description = "Path of the file") @NotNull String file,
            @NotNull Instant createdAt,
            Instant fetchedAt) {

        static ExportAnswer of(ExportView export) {
            return new ExportAnswer(
                    export.id(), export.list(), FileFormat.valueOf(export.format().toLowerCase(Locale.ROOT)), export.query(),
                    "/api/v1/exports/" + export.id() + "/file", export.createdAt(), export.fetchedAt());
        }
    }

    /** One page of exports. */
    @Schema(name = "ExportPage")
    public record ExportPage(@NotNull List<ExportAnswer> items, String next) {}

    @POST
    @RolesAllowed(Permission.EXPORTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Order an export", description = "Any of the named lists with its own filters. The file holds exactly the rows that the list shows to the caller.")
    @APIResponse(responseCode = "201", description = "Ordered", content = @Content(schema = @Schema(implementation = ExportAnswer.class)))
    public Response createExport(@NotNull @Valid ExportRequest body) {
        ExportableList list = list(body.list);
        String query = body.query == null ? "" : body.query;
        // A query that the list would refuse is refused here and not when the file is fetched.
        MultivaluedMap<String, String> parameters = parameters(query);
        list.page(parameters, paging(parameters, 1, null));
        ExportView export = exports.order(body.list, body.format.name().toUpperCase(Locale.ROOT), query);
        return Response.created(URI.create("/v1/exports/" + export.id())).entity(ExportAnswer.of(export)).build();
    }

    @GET
    @RolesAllowed(Permission.EXPORTS)
    @Operation(summary = "List my exports", description = "Newest first.")
    public ExportPage listExports(@BeanParam @Valid Paging paging) {
        Page<ExportAnswer> page = exports.exports(paging.sort, paging.after, paging.limit).map(ExportAnswer::of);
        return new ExportPage(page.items(), page.next());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.EXPORTS)
    @Operation(summary = "Read an export", description = "By id; each sees their own.")
    public ExportAnswer readExport(@PathParam("id") UUID id) {
        return ExportAnswer.of(exports.export(id));
    }

    @GET
    @Path("/{id}/file")
    @RolesAllowed(Permission.EXPORTS)
    @Produces({SpreadsheetWriter.XLSX, SpreadsheetWriter.CSV})
    @Operation(summary = "Fetch the file of an export", description = "Read now, with what the caller sees now; headings and choices in the language of the request, times in the organisation's zone. Cells that a spreadsheet would run as formulas are made harmless. Lists with contacts (customers, contacts) are counted: of how many people one may take out the contact data a day is a setting (exportedContactsPerDay), and 429 answers beyond it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = SpreadsheetWriter.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SpreadsheetWriter.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response fetchExport(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language) {
        ExportView export = exports.export(id);
        ExportableList list = list(export.list());
        FileFormat format = FileFormat.valueOf(export.format().toLowerCase(Locale.ROOT));
        Locale locale = Messages.negotiate(language);
        StreamingOutput file = written(export, list, format, locale);
        String name = Messages.text(locale, "export." + export.list(), Map.of()) + " " + clock.today();
        return Response.ok(file, format.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, format.attachment(name)).build();
    }

    /** Whole before the answer begins: what is refused half-way is a problem then, not half a file, and how many contacts leave is known. */
    private StreamingOutput written(ExportView export, ExportableList list, FileFormat format, Locale locale) {
        try {
            java.nio.file.Path written = Files.createTempFile("gengke-export", "." + format);
            try {
                int contacts = writeTo(written, export, list, format, locale);
                if (list.holdsContacts()) {
                    exports.fetch(export.id(), contacts);
                } else {
                    exports.fetch(export.id());
                }
            } catch (IOException | RuntimeException failure) {
                Files.delete(written);
                throw failure;
            }
            // Open, it needs no name any more: nothing is left of it whatever becomes of the answer.
            InputStream file = Files.newInputStream(written, StandardOpenOption.DELETE_ON_CLOSE);
            return out -> {
                try (file) {
                    file.transferTo(out);
                }
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int writeTo(java.nio.file.Path path, ExportView export, ExportableList list, FileFormat format, Locale locale) throws IOException {
        try (SpreadsheetWriter writer = format.open(Files.newOutputStream(path))) {
            return write(list, export.query(), writer, locale, exports.contactsLeft());
        }
    }

    /** @return how many contacts were written; reading ends once they are more than may leave */
    private int write(ExportableList list, String query, SpreadsheetWriter writer, Locale locale, int contactsLeft) throws IOException {
        MultivaluedMap<String, String> parameters = parameters(query);
        Function<Paging, ?> pages = list.pages(parameters);
        int contacts = 0;
        ListTable table = null;
        String after = null;
        do {
            ListPage page = ListPage.of(pages.apply(paging(parameters, ROWS_OF_A_PAGE, after)));
            if (table == null) {
                table = new ListTable(page.rowType(), locale, clock.zone());
                writer.row(table.headings());
            }
            for (Object row : page.items()) {
                writer.row(table.cells(row));
                contacts += list.contacts(row);
            }
            after = page.next();
        } while (after != null && contacts <= contactsLeft);
        return contacts;
    }

    private ExportableList list(String name) {
        ExportableList list = lists.get(name);
        if (list == null) {
            throw InvalidContent.at("#/list", "list-unknown");
        }
        if (!callers.get().may(list.permission())) {
            throw new ForbiddenException();
        }
        return list;
    }

    private static Paging paging(MultivaluedMap<String, String> query, int limit, String after) {
        Paging paging = new Paging();
        paging.limit = limit;
        paging.after = after;
        paging.sort = query.getFirst("sort");
        return paging;
    }

    private static MultivaluedMap<String, String> parameters(String query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters.add(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw InvalidContent.at("#/query", "value-malformed");
        }
    }
}
