package org.gengke.integration.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.integration.ImportRowView;
import org.gengke.integration.ImportService;
import org.gengke.integration.ImportView;
import org.gengke.shared.SpreadsheetWriter;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.domain.ImportKind;
import org.gengke.integration.domain.ImportRowSelection;
import org.gengke.integration.rest.ImportAnswers.ImportAnswer;
import org.gengke.integration.rest.ImportAnswers.ImportPage;
import org.gengke.integration.rest.ImportAnswers.ImportPreparation;
import org.gengke.integration.rest.ImportRowAnswers.ImportRowPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.FileFormat;
import org.gengke.shared.rest.Messages;
import org.gengke.shared.rest.Paging;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Bringing lists of customers and orders in. */
@Path("/v1/imports")
@Tag(name = "Import and export", description = "导入导出 · Lists of customers and orders in, any list out")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final ImportService imports;
    private final ImportAnswers answers;
    private final ImportRowAnswers rowAnswers;
    private final MergePatch mergePatch;

    ImportResource(ImportService imports, ImportAnswers answers, ImportRowAnswers rowAnswers, MergePatch mergePatch) {
        this.imports = imports;
        this.answers = answers;
        this.rowAnswers = rowAnswers;
        this.mergePatch = mergePatch;
    }

    @POST
    @RolesAllowed(Permission.IMPORTS)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a list of customers or orders",
            description = "XLSX (its first sheet) or CSV (UTF-8 with or without mark, UTF-16, GB18030), at most 100 MiB and 500 000 rows, in the "
                    + "form field `file`; the field `kind` says what it lists: CUSTOMERS when it is left out, or ORDERS with one line of an order in each row (this asks for `purchases:write` too). The row of the headings is found by itself among the first 20. The answer shows what was read and what the columns are taken to mean; nothing is imported yet.")
    @APIResponse(responseCode = "201", description = "Read", content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    public Response uploadImport(@RestForm("file") @Schema(description = "The list", examples = "客户名单.xlsx") FileUpload file, @RestForm("kind") @Schema(description = "What the rows are; CUSTOMERS when it is left out", examples = "CUSTOMERS") ImportKind kind, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language) {
        if (file == null) {
            throw InvalidContent.at("#/file", "not-null");
        }
        ImportView read = imports.upload(kind == null ? ImportKind.CUSTOMERS : kind, file.fileName() == null ? "" : file.fileName(), file.uploadedFile());
        return Response.created(URI.create("/v1/imports/" + read.id())).entity(answers.of(read, locale(language))).build();
    }

    @GET
    @RolesAllowed(Permission.IMPORTS)
    @Operation(summary = "List my imports", description = "Newest first.")
    public ImportPage listImports(@BeanParam @Valid Paging paging, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language) {
        Page<ImportAnswer> page = imports.imports(paging.sort, paging.after, paging.limit).map(job -> answers.of(job, locale(language)));
        return new ImportPage(page.items(), page.next());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.IMPORTS)
    @Operation(summary = "Read an import", description = "Where it stands: state, rows done and what became of them, seconds left.")
    public ImportAnswer readImport(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language) {
        return answers.of(imports.find(id), locale(language));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.IMPORTS)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change the mapping of an import", description = "`mapping` has one entry per column: what it fills, or null; `customFields` likewise the key of the custom field that it fills. `updateExisting` says whether known customers and orders are changed by their rows, `createProducts` whether a list of orders adds products that nobody knows, `headingRow` which of `leadingRows` holds the headings: what stands above is no part of the list. A check has to be made anew.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ImportPreparation.class)))
    public ImportAnswer prepareImport(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull JsonNode body,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language)
            throws JsonProcessingException {
        ImportView prepared = MergePatch.change(ifMatch, () -> imports.find(id).version(), version -> {
            ImportView present = imports.find(id);
            ImportPreparation wanted = mergePatch.apply(
                    new ImportPreparation(present.mapping(), present.updateExisting(), present.customMapping(), present.headingRow(), present.createProducts()),
                    body,
                    ImportPreparation.class);
            ColumnMapping columns = wanted.columns(body, present.headingRow());
            return imports.prepare(id, version, columns, wanted.updateExisting(), wanted.createProducts(), wanted.headingRow());
        });
        return answers.of(prepared, locale(language));
    }

    @POST
    @Path("/{id}/checks")
    @RolesAllowed(Permission.IMPORTS)
    @Operation(summary = "Check an import (dry run)", description = "Says of each row what would become of it, and changes nothing. Where thousands of rows are about the same customers, the later ones are said to be UPDATED without trying. Works in the background; read the import for its progress.")
    @APIResponse(responseCode = "202", description = "Begun", content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    public Response checkImport(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language) {
        return Response.accepted(answers.of(imports.check(id), locale(language))).build();
    }

    @POST
    @Path("/{id}/runs")
    @RolesAllowed(Permission.IMPORTS)
    @Operation(summary = "Run an import", description = "Rows with findings of severity ERROR are refused, the others are taken in, each by itself if need be: known customers (credit code, external id, name) are updated, the others created with their past. A status of a known customer is put into its history when the row says since when; whose it is, its tier and importance stay. A day for the next follow-up becomes a promise; a remark is kept among the contacts, as an interaction of kind OTHER that is not counted when the row brings no last contact. A run that FAILED goes on: what it has taken in stays so. Of a list of orders the rows with one number are one order, taken in as a whole or not at all, the earliest day first: a customer's first order makes it WON. Customers are found by credit code, external id or name, products by code or name. Works in the background.")
    @APIResponse(responseCode = "202", description = "Begun", content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    public Response runImport(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language) {
        return Response.accepted(answers.of(imports.run(id), locale(language))).build();
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed(Permission.IMPORTS)
    @Operation(summary = "Undo an import", description = "Of an import that is DONE or FAILED: removes what it created and restores what it changed, status history and custom fields too; a customer that was won by an order of the list was never won, unless another order or a later entry of its history says so. What somebody has changed or worked with since is not destroyed: the row is then KEPT, and its findings say what of it stays. Works in the background.")
    @APIResponse(responseCode = "202", description = "Begun", content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    public Response undoImport(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language) {
        return Response.accepted(answers.of(imports.undo(id), locale(language))).build();
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed(Permission.IMPORTS)
    @Operation(summary = "List rows of an import", description = "In the order of the file: those with findings, or those with one `outcome`; `rows` selects all of them, those taken in with a warning, or those that mean the customer, or are a line of the order, of a row before them. After a check or a run each says which customer it means, and by what.")
    public ImportRowPage listImportRows(
            @PathParam("id") UUID id,
            @QueryParam("outcome") RowOutcome outcome,
            @QueryParam("rows") ImportRowSelection rows,
            @BeanParam @Valid Paging paging,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language) {
        Page<ImportRowView> page = imports.rows(id, outcome, rows, paging.after, paging.limit);
        return new ImportRowPage(page.items().stream().map(row -> rowAnswers.of(row, locale(language))).toList(), page.next());
    }

    @GET
    @Path("/{id}/refused-rows")
    @RolesAllowed(Permission.IMPORTS)
    @Produces({SpreadsheetWriter.XLSX, SpreadsheetWriter.CSV})
    @Operation(summary = "Download the refused rows", description = "As they came, with the reasons in a last column: correct them and bring the file again. `format` is `xlsx` (default) or `csv`.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = SpreadsheetWriter.XLSX, schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, format = "binary")),
                @Content(mediaType = SpreadsheetWriter.CSV, schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
            })
    public Response downloadRefusedRows(
            @PathParam("id") UUID id,
            @QueryParam("format") @DefaultValue("xlsx") FileFormat format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language) {
        ImportView job = imports.find(id);
        Locale locale = locale(language);
        StreamingOutput file = out -> {
            try (SpreadsheetWriter writer = format.open(out)) {
                imports.writeRefused(id, writer, rowAnswers, locale);
            }
        };
        return Response.ok(file, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, format.attachment(Messages.text(locale, "import.refused-file", java.util.Map.of("name", job.fileName().replaceAll("\\.\\w+$", "")))))
                .build();
    }

    private static Locale locale(String language) {
        return Messages.negotiate(language);
    }
}
