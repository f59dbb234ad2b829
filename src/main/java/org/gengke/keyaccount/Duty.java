package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyStanding;

/** One standing programme of the key-account desk; the desk's view gathers all nine. */
public interface Duty {

    DutyKind kind();

    /** Where it stands at each of these accounts, all of which the caller sees: one statement, however many they are. */
    Map<UUID, DutyStanding> standings(Collection<UUID> customerIds, LocalDate on);
}
