package org.gengke.keyaccount;

import java.time.Instant;
import java.util.UUID;
import org.gengke.keyaccount.domain.CommentKind;

/** A word about a version of a plan. */
public record CommentView(UUID id, int number, CommentKind kind, String note, Instant saidAt, UUID saidBy, String saidByName) {}
