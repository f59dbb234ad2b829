package org.gengke.followup.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What happened (跟进记录): when, how, who was there, what was said.
 *
 * @param contactIds people of the customer who were present
 * @param colleagueIds our people who were present
 * @param valued what the customer valued in us
 */
public record InteractionContent(
        InteractionKind kind,
        Instant occurredAt,
        List<UUID> contactIds,
        List<UUID> colleagueIds,
        String summary,
        String needs,
        String doubts,
        String valued,
        String nextStep) {

    /** Of the summary, needs, doubts and what was valued. */
    public static final int LONGEST_TEXT = 10_000;

    public InteractionContent {
        contactIds = contactIds == null ? List.of() : contactIds.stream().distinct().toList();
        colleagueIds = colleagueIds == null ? List.of() : colleagueIds.stream().distinct().toList();
    }

    public InteractionContent at(Instant moment) {
        return new InteractionContent(
                kind, moment, contactIds, colleagueIds, summary, needs, doubts, valued, nextStep);
    }
}
