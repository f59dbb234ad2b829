package org.gengke.people.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gengke.people.AuditEntryView;
import org.gengke.people.rest.AuditResource.AuditDetail;
import org.gengke.people.rest.AuditResource.AuditEntryAnswer;
import org.gengke.people.rest.AuditResource.AuditEntryPage;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.Messages;

/** Entries of the audit trail as they are stored, and in the words of the reader's language beside it. */
@ApplicationScoped
class AuditAnswers {

    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final BusinessClock clock;

    AuditAnswers(ObjectMapper json, HttpHeaders headers, BusinessClock clock) {
        this.json = json;
        this.headers = headers;
        this.clock = clock;
    }

    AuditEntryPage page(Page<AuditEntryView> page) {
        return new AuditEntryPage(page.items().stream().map(this::answer).toList(), page.next());
    }

    private AuditEntryAnswer answer(AuditEntryView entry) {
        AuditTexts texts = texts(entry);
        return new AuditEntryAnswer(
                entry.id(), entry.at(), entry.actorId(), entry.actorName(), texts.actor(entry.actorId(), entry.actorName()), entry.action(),
                texts.action(entry.action()), entry.entity(), entry.entityId(), entry.customerId(), entry.changes(),
                details(entry, texts), entry.address());
    }

    private AuditTexts texts(AuditEntryView entry) {
        Locale locale = Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Map<String, String> names = new HashMap<>();
        read(entry.names()).properties().forEach(name -> names.put(name.getKey(), name.getValue().asText()));
        Map<String, String> customFields = new HashMap<>();
        read(entry.customFields()).properties().forEach(field -> customFields.put(field.getKey(), field.getValue().path(locale.getLanguage()).asText()));
        return new AuditTexts(locale, clock.zone(), names, customFields);
    }

    private List<AuditDetail> details(AuditEntryView entry, AuditTexts texts) {
        List<AuditDetail> details = new ArrayList<>();
        read(entry.changes()).properties().forEach(change -> {
            if (!AuditTexts.HIDDEN.contains(change.getKey())) {
                details.add(new AuditDetail(
                        change.getKey(),
                        texts.property(entry.entity(), change.getKey()),
                        texts.value(entry.entity(), change.getKey(), read(change.getKey(), change.getValue().path("from"))),
                        texts.value(entry.entity(), change.getKey(), read(change.getKey(), change.getValue().path("to")))));
            }
        });
        return details;
    }

    /** The custom fields of a customer are kept as the text of a JSON object. */
    private JsonNode read(String property, JsonNode value) {
        return property.equals("customFields") && value.isTextual() ? read(value.textValue()) : value;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text == null ? "{}" : text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
