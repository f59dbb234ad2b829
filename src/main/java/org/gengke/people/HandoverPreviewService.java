package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.people.HandoverPreview.Candidate;
import org.gengke.people.HandoverPreview.CandidateQuery;
import org.gengke.people.HandoverView.Held;
import org.gengke.people.HandoverView.ItemQuery;
import org.gengke.people.persistence.HeldReading;
import org.gengke.shared.domain.Page;

/** What would move if somebody's work were handed over now, and who could receive it. Nothing is written. */
@ApplicationScoped
public class HandoverPreviewService {

    private final HeldReading reading;
    private final HandoverParts parts;
    private final HandoverRights rights;

    HandoverPreviewService(HeldReading reading, HandoverParts parts, HandoverRights rights) {
        this.reading = reading;
        this.parts = parts;
        this.rights = rights;
    }

    @Transactional
    public HandoverPreview preview(UUID personId) {
        UserView person = rights.previewed(personId);
        return new HandoverPreview(
                person.id(), person.displayName(), person.teamId(), person.teamName(), person.active(), reading.counts(parts.held(personId)), reading.listed());
    }

    @Transactional
    public Page<Held> items(UUID personId, ItemQuery query) {
        rights.previewed(personId);
        return reading.items(parts.held(personId), query);
    }

    /** Active colleagues who work with customers, within the caller's reach. */
    @Transactional
    public Page<Candidate> candidates(UUID personId, CandidateQuery query) {
        rights.previewed(personId);
        return reading.candidates(personId, rights.everywhere(), query);
    }
}
