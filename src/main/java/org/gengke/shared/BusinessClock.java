package org.gengke.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What time it is for the organisation. Instants are cut to microseconds, which is what the database keeps: what a
 * {@code POST} answers, a later {@code GET} answers too.
 */
@ApplicationScoped
public class BusinessClock {

    private final Clock clock;
    private final ZoneId zone;

    @Inject
    BusinessClock(@ConfigProperty(name = "gengke.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this(Clock.systemUTC(), zone);
    }

    protected BusinessClock(Clock clock, ZoneId zone) {
        this.clock = Clock.tick(clock, Duration.of(1, ChronoUnit.MICROS));
        this.zone = zone;
    }

    public Instant now() {
        return clock.instant();
    }

    /** The business date: today in the organisation's zone, not in the server's. */
    public LocalDate today() {
        return dateOf(now());
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first instant of a business date. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    public ZoneId zone() {
        return zone;
    }
}
