package org.gengke.keyaccount;

import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.InvitationState;

/** Which invitations are asked for. */
public record SymposiumQuery(
        List<UUID> symposiumIds, List<UUID> customerIds, List<InvitationState> states, String sort, String after, int limit, boolean count) {}
