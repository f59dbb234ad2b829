package org.gengke.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Colleagues are told something by a feature that does not know where such words are kept. Fired in the transaction of what
 * happened; follow-up makes notifications of them.
 */
public record ColleaguesTold(List<Word> words) {

    /**
     * What one colleague should know; the same of the same subject is not said twice.
     *
     * @param kind such as {@code COMPETITOR_MOVED}; the reader's text is made from it and from the arguments
     * @param subjectId what it is said of
     * @param arguments names nothing that the colleague could lose sight of
     */
    public record Word(UUID userId, String kind, UUID subjectId, Map<String, ?> arguments) {}
}
