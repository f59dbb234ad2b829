package org.gengke.followup;

import java.util.Set;
import java.util.UUID;

/** What is known of our meetings with these contacts is another thing now. Told in the transaction that wrote it. */
public record ContactsMet(Set<UUID> contactIds) {}
