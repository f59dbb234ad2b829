package org.gengke.shared.rest;

import io.smallrye.openapi.model.BaseModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What holds for every schema of the contract: closed objects, which properties may be null, and merge patches. */
final class ContractSchemas {

    private static final String REF = Contract.REF;

    private ContractSchemas() {}

    /** No property but those named; what is not required may be null. The order of schemas is that of their names. */
    static void close(OpenAPI openApi) {
        Map<String, Schema> schemas = new TreeMap<>(openApi.getComponents().getSchemas());
        schemas.remove("IfMatch");
        schemas.values().forEach(ContractSchemas::close);
        openApi.getComponents().setSchemas(new LinkedHashMap<>(schemas));
    }

    private static void close(Schema schema) {
        if (schema.getProperties() == null || schema.getProperties().isEmpty()) {
            return;
        }
        if (schema.getAdditionalPropertiesSchema() == null && schema.getAdditionalPropertiesBoolean() == null) {
            schema.setAdditionalPropertiesBoolean(false);
        }
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        Map<String, Schema> properties = new LinkedHashMap<>();
        schema.getProperties().forEach((name, property) -> {
            close(property);
            properties.put(name, required.contains(name) ? property : nullable(property));
        });
        schema.setProperties(properties);
    }

    private static Schema nullable(Schema property) {
        if (property.getRef() != null) {
            Schema reference = OASFactory.createSchema().ref(property.getRef());
            Schema either = OASFactory.createSchema()
                    .anyOf(new ArrayList<>(List.of(reference, OASFactory.createSchema().type(List.of(SchemaType.NULL)))));
            either.setDescription(property.getDescription());
            return either;
        }
        List<SchemaType> types = property.getType();
        if (types != null && !types.isEmpty() && !types.contains(SchemaType.NULL)) {
            List<SchemaType> wider = new ArrayList<>(types);
            wider.add(SchemaType.NULL);
            property.setType(wider);
            if (property.getEnumeration() != null && !property.getEnumeration().contains(null)) {
                List<Object> values = new ArrayList<>(property.getEnumeration());
                values.add(null);
                property.setEnumeration(values);
            }
        }
        return property;
    }

    /** Null takes a property away, and an entry of a map too. */
    private static Schema patched(Schema property) {
        Schema entry = property.getAdditionalPropertiesSchema();
        if (entry != null) {
            property.setAdditionalPropertiesSchema(nullable(entry));
        }
        return nullable(property);
    }

    /** In a merge patch nothing is required and each property may be null. */
    static void patch(OpenAPI openApi, Operation operation) {
        MediaType media = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent().getMediaType(MergePatch.MEDIA_TYPE);
        if (media == null || media.getSchema() == null || media.getSchema().getRef() == null) {
            return;
        }
        String name = media.getSchema().getRef().substring(REF.length());
        String patchName = name.endsWith("Patch") ? name : name.replaceAll("Request$", "") + "Patch";
        Schema full = openApi.getComponents().getSchemas().get(name);
        Schema patch = name.equals(patchName) ? full : OASFactory.createSchema();
        Map<String, Schema> properties = new LinkedHashMap<>();
        // Copies: the full request still needs what it needs.
        full.getProperties().forEach((property, schema) -> properties.put(property, patched(BaseModel.deepCopy(schema, Schema.class))));
        patch.type(List.of(SchemaType.OBJECT))
                .description(full.getDescription())
                .examples(full.getExamples())
                .properties(properties)
                .additionalPropertiesBoolean(false);
        patch.setRequired(null);
        Map<String, Schema> schemas = new TreeMap<>(openApi.getComponents().getSchemas());
        schemas.put(patchName, patch);
        openApi.getComponents().setSchemas(new LinkedHashMap<>(schemas));
        media.setSchema(OASFactory.createSchema().ref(REF + patchName));
    }
}
