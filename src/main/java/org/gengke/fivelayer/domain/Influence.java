package org.gengke.fivelayer.domain;

import java.util.UUID;
import org.gengke.shared.domain.InvalidContent;

/**
 * Informal influence (影响关系): {@code toContactId} listens to {@code fromContactId}, whatever the org chart says.
 *
 * @param note how we know, or on what; may be null
 */
public record Influence(UUID fromContactId, UUID toContactId, InfluenceStrength strength, String note) {

    /** The same line, judged anew. */
    public Influence judged(InfluenceStrength anew, String why) {
        return new Influence(fromContactId, toContactId, anew, why);
    }

    public void check() {
        if (fromContactId.equals(toContactId)) {
            throw InvalidContent.at("#/toContactId", "influence-on-oneself");
        }
    }
}
