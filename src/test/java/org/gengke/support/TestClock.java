package org.gengke.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.gengke.shared.BusinessClock;

/** The business clock of the tests: runs with the real time until a test sets it; nothing ever sleeps. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends BusinessClock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Adjustable TIME = new Adjustable();

    public TestClock() {
        super(TIME, ZONE);
    }

    public void set(Instant instant) {
        TIME.offset = Duration.between(Instant.now(), instant);
    }

    /** Ten in the morning of a business date. */
    public void setDate(LocalDate date) {
        set(date.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant());
    }

    public void advance(Duration duration) {
        TIME.offset = TIME.offset.plus(duration);
    }

    public void reset() {
        TIME.offset = Duration.ZERO;
    }

    private static final class Adjustable extends Clock {

        private volatile Duration offset = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(offset);
        }
    }
}
