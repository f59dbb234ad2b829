package org.gengke.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The audit trail of section 12: every change with who, when, what, from, to, from where; in the transaction of the change. */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT =
            "insert into audit_entry (id, at, actor_id, actor_name, action, entity, entity_id, customer_id, changes, address)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)";

    private final Sql sql;
    private final BusinessClock clock;
    private final CurrentCaller callers;
    private final ObjectMapper json;
    private final Instance<RoutingContext> requests;

    AuditTrail(Sql sql, BusinessClock clock, CurrentCaller callers, ObjectMapper json, Instance<RoutingContext> requests) {
        this.sql = sql;
        this.clock = clock;
        this.callers = callers;
        this.json = json;
        this.requests = requests;
    }

    /**
     * Notes a change.
     *
     * @param action what happened, such as {@code CUSTOMER_CHANGED}
     * @param entity the kind of thing, as the API names its type
     * @param customerId whose visibility decides who may read the entry; null for settings and people
     * @param before the thing before, any record; null when it is new
     * @param after the thing after; null when it is gone. Only what differs is kept
     */
    public void note(String action, String entity, UUID entityId, UUID customerId, Object before, Object after) {
        Caller caller = callers.get();
        write(caller.id(), caller.displayName(), action, entity, entityId, customerId, difference(before, after));
    }

    /** One of many changes of the same kind; parameters as with {@link #note}. */
    public record Noted(UUID entityId, UUID customerId, Object before, Object after) {}

    /** Notes many changes of the caller's at once. */
    public void noteAll(String action, String entity, List<Noted> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Caller caller = callers.get();
        writeAll(caller.id(), caller.displayName(), action, entity, changes);
    }

    /** The same of what a rule did by itself. */
    public void noteRules(String rule, String action, String entity, List<Noted> changes) {
        writeAll(null, rule, action, entity, changes);
    }

    private void writeAll(UUID actor, String name, String action, String entity, List<Noted> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        String address = address();
        sql.batch(
                INSERT,
                changes.stream()
                        .map(one -> new Object[] {
                            Ids.next(), now, actor, name, action, entity, one.entityId, one.customerId,
                            text(difference(one.before, one.after)), address
                        })
                        .toList());
    }

    /** Notes what a rule or a scheduled job did by itself. */
    public void noteRule(String rule, String action, String entity, UUID entityId, UUID customerId, Object after) {
        write(null, rule, action, entity, entityId, customerId, difference(null, after));
    }

    private void write(
            UUID actor, String name, String action, String entity, UUID entityId, UUID customerId, ObjectNode changes) {
        sql.update(Fragment.of(
                INSERT,
                Ids.next(), clock.now(), actor, name, action, entity, entityId, customerId, text(changes), address()));
    }

    private ObjectNode difference(Object before, Object after) {
        JsonNode from = before == null ? json.createObjectNode() : json.valueToTree(before);
        JsonNode to = after == null ? json.createObjectNode() : json.valueToTree(after);
        ObjectNode changes = json.createObjectNode();
        Set<String> names = new TreeSet<>();
        from.fieldNames().forEachRemaining(names::add);
        to.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode was = from.path(name);
            JsonNode is = to.path(name);
            boolean bothEmpty = (was.isMissingNode() || was.isNull()) && (is.isMissingNode() || is.isNull());
            if (!was.equals(is) && !bothEmpty) {
                ObjectNode change = changes.putObject(name);
                change.set("from", was.isMissingNode() ? json.nullNode() : was);
                change.set("to", is.isMissingNode() ? json.nullNode() : is);
            }
        }
        return changes;
    }

    private String address() {
        if (!Arc.container().requestContext().isActive() || !requests.isResolvable()) {
            return null;
        }
        try {
            return requests.get().request().remoteAddress().hostAddress();
        } catch (RuntimeException outsideOfARequest) {
            return null;
        }
    }

    private String text(ObjectNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
