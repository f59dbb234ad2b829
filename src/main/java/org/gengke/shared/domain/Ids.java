package org.gengke.shared.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** New identifiers: UUIDv7 (RFC 9562), so that rows of one time lie together and an id tells its age. */
public final class Ids {

    /** As the database orders them: byte by byte. Java compares the halves of a UUID as signed numbers. */
    public static final Comparator<UUID> ORDER = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high == 0 ? Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) : high;
    };

    private Ids() {}

    /** Not later than any id of that moment or after it. */
    public static UUID from(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000L, Long.MIN_VALUE);
    }

    /** The next id; ids of one process are strictly increasing. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
