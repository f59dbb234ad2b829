package org.gengke.followup;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells what promises come from. A feature that makes some offers a bean of this. */
public interface PlanSourcing {

    /** Of these plans those that come from it, or from a promise that was rescheduled to them, as far as the caller sees where. */
    Map<UUID, PlanSource> of(Collection<UUID> planIds);
}
