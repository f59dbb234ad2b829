package org.gengke.people;

import java.util.List;
import java.util.UUID;
import org.gengke.people.HandoverView.Count;
import org.gengke.people.domain.Competence;

/**
 * What a person would hand over now.
 *
 * @param listed whether the reader may list it; who sees no customers has the figures only
 */
public record HandoverPreview(UUID personId, String personName, UUID teamId, String teamName, boolean active, List<Count> counts, boolean listed) {

    /**
     * Somebody who may receive.
     *
     * @param customers that they have already, as far as the reader sees them
     */
    public record Candidate(UUID id, String name, UUID teamId, String teamName, Competence competence, int customers) {}

    /** Filter and page of these. */
    public record CandidateQuery(String q, String sort, String after, int limit, boolean count) {}
}
