package org.gengke.shared.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New identifiers: UUIDv7 (RFC 9562), so that rows of one time lie together and an id tells its age. */
public final class Ids {

    private Ids() {}

    /** The next id; ids of one process are strictly increasing. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
