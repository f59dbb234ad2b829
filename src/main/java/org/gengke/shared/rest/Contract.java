package org.gengke.shared.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What holds for every operation of the contract, written once: security, error answers, idempotency keys, entity tags,
 * closed objects, and which properties may be null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    static final String REF = "#/components/schemas/";
    private static final String PROBLEM_JSON = "application/problem+json";

    private static final Map<Integer, String> REFUSALS = Map.ofEntries(
            Map.entry(400, "Malformed: unknown property or parameter, wrong type, wrong cursor"),
            Map.entry(401, "Not signed in, or the token has expired"),
            Map.entry(403, "The caller may see this and may not do it"),
            Map.entry(404, "Does not exist for this caller"),
            Map.entry(406, "Cannot answer in an accepted media type"),
            Map.entry(409, "Contradicts the present state; the answer says what is allowed"),
            Map.entry(412, "Changed since the caller read it"),
            Map.entry(413, "Body too large"),
            Map.entry(415, "Media type not read here"),
            Map.entry(422, "Well-formed content that breaks a rule; see `errors`"),
            Map.entry(428, "If-Match is needed"),
            Map.entry(429, "Too many requests; see Retry-After"),
            Map.entry(503, "Busy or without database; see Retry-After"));

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        securitySchemes(openApi);
        ContractSchemas.close(openApi);
        rateLimitHeaders(openApi);
        openApi.getPaths().getPathItems().forEach((path, item) -> {
            for (Map.Entry<PathItem.HttpMethod, Operation> entry : item.getOperations().entrySet()) {
                operation(openApi, path, entry.getKey(), entry.getValue());
            }
        });
    }

    private static void securitySchemes(OpenAPI openApi) {
        openApi.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("Token of POST /api/v1/auth/token, or the key of an API client"))
                .addSecurityScheme(
                        "session",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("__Host-gengke")
                                .description("The page's session; changes from the same origin only"))
                .addSecurityScheme(
                        "password",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description("Name and password, for trying calls in Swagger UI")
                                .flows(OASFactory.createOAuthFlows()
                                        .password(OASFactory.createOAuthFlow()
                                                .tokenUrl("/api/v1/auth/oauth2/token")
                                                .scopes(Map.of()))));
    }

    private static void operation(OpenAPI openApi, String path, PathItem.HttpMethod method, Operation operation) {
        boolean open = path.startsWith("/api/v1/auth/");
        if (open) {
            // Said, not left out: these need no credentials, whatever the rest may need.
            operation.setSecurity(new ArrayList<>());
        } else {
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme("bearer"),
                    OASFactory.createSecurityRequirement().addScheme("session"),
                    OASFactory.createSecurityRequirement().addScheme("password")));
        }
        boolean conditional = ifMatch(operation);
        boolean body = operation.getRequestBody() != null;
        if (body) {
            operation.getRequestBody().setRequired(true);
        }
        if (method == PathItem.HttpMethod.POST && !open) {
            operation.addParameter(OASFactory.createParameter()
                    .name(IdempotencyKeys.HEADER)
                    .in(Parameter.In.HEADER)
                    .description("Makes the request safe to repeat: the first answer is given again for 24 hours")
                    .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)).minLength(1).maxLength(200)));
        }
        if (method == PathItem.HttpMethod.PATCH) {
            ContractSchemas.patch(openApi, operation);
        }
        boolean query = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        refuse(operation, 400);
        refuse(operation, 401);
        refuse(operation, 406);
        refuse(operation, 429);
        refuse(operation, 503);
        mayTryAgain(operation);
        if (!open) {
            refuse(operation, 403);
            refuse(operation, 404);
        }
        if (method != PathItem.HttpMethod.GET && !open) {
            refuse(operation, 409);
        }
        if (body) {
            refuse(operation, 413);
            refuse(operation, 415);
        }
        if (body || query || ofDate(operation) || method == PathItem.HttpMethod.POST) {
            refuse(operation, 422);
        }
        if (conditional) {
            refuse(operation, 412);
            refuse(operation, 428);
        }
        success(openApi, method, operation);
    }

    private static void rateLimitHeaders(OpenAPI openApi) {
        Map.of(
                        "Retry-After", "Seconds after which to try again",
                        "RateLimit", "Requests that are left at once, and the seconds until all are there again: `\"caller\";r=1199;t=1`",
                        "RateLimit-Policy", "Requests for each caller in so many seconds: `\"caller\";q=1200;w=2`")
                .forEach((name, description) -> openApi.getComponents()
                        .addHeader(
                                name,
                                OASFactory.createHeader()
                                        .description(description)
                                        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)))));
        openApi.getComponents().setHeaders(new TreeMap<>(openApi.getComponents().getHeaders()));
    }

    private static void mayTryAgain(Operation operation) {
        APIResponse tooMany = operation.getResponses().getAPIResponse("429");
        for (String name : List.of("RateLimit", "RateLimit-Policy", "Retry-After")) {
            tooMany.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
        }
        operation.getResponses()
                .getAPIResponse("503")
                .addHeader("Retry-After", OASFactory.createHeader().ref("#/components/headers/Retry-After"));
    }

    private static void refuse(Operation operation, int status) {
        String code = String.valueOf(status);
        APIResponse declared = operation.getResponses().getAPIResponse(code);
        if (declared != null && declared.getContent() != null) {
            return;
        }
        operation.getResponses()
                .addAPIResponse(
                        code,
                        OASFactory.createAPIResponse()
                                .description(REFUSALS.get(status))
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                PROBLEM_JSON,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema().ref(REF + "Problem")))));
    }

    /** Entity tags and 304 where the answer is a single resource with a version, Location where something was created. */
    private static void success(OpenAPI openApi, PathItem.HttpMethod method, Operation operation) {
        for (String code : List.of("200", "201")) {
            APIResponse response = operation.getResponses().getAPIResponse(code);
            if (response == null) {
                continue;
            }
            if (code.equals("201")) {
                response.addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("Address of what was created")
                                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING))));
            }
            if (versioned(openApi, response)) {
                response.addHeader(
                        "ETag",
                        OASFactory.createHeader()
                                .description("To be sent as If-Match with a change")
                                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING))));
                if (method == PathItem.HttpMethod.GET) {
                    operation.getResponses()
                            .addAPIResponse("304", OASFactory.createAPIResponse().description("Unchanged since If-None-Match"));
                }
            }
        }
    }

    private static boolean versioned(OpenAPI openApi, APIResponse response) {
        if (response.getContent() == null) {
            return false;
        }
        for (MediaType media : response.getContent().getMediaTypes().values()) {
            String ref = media.getSchema() == null ? null : media.getSchema().getRef();
            Schema schema = ref == null ? null : openApi.getComponents().getSchemas().get(ref.substring(REF.length()));
            if (schema != null && schema.getProperties() != null && schema.getProperties().containsKey("version")) {
                return true;
            }
        }
        return false;
    }

    /** A date in the address may be well-formed and out of range. */
    private static boolean ofDate(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH
                        && parameter.getSchema() != null
                        && (REF + "LocalDate").equals(parameter.getSchema().getRef()));
    }

    private static boolean ifMatch(Operation operation) {
        if (operation.getParameters() == null) {
            return false;
        }
        for (Parameter parameter : operation.getParameters()) {
            if ("If-Match".equals(parameter.getName())) {
                if (IfState.DESCRIPTION.equals(parameter.getDescription())) {
                    parameter.required(null).schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
                    refuse(operation, 412);
                    return false;
                }
                parameter
                        .required(true)
                        .description("The ETag that the caller read; `*` for any version")
                        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
                return true;
            }
        }
        return false;
    }
}
