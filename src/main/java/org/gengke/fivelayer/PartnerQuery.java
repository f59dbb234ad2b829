package org.gengke.fivelayer;

import java.util.List;
import org.gengke.fivelayer.domain.PartnerKind;
import org.gengke.fivelayer.domain.PartnerState;

/** Which partners; what is null or empty does not restrict. */
public record PartnerQuery(String q, List<PartnerKind> kinds, List<PartnerState> states, String sort, String after, int limit, boolean count) {}
