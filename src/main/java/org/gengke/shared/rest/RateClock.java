package org.gengke.shared.rest;

import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;

/** The time that rates are measured by: runs on when somebody sets the machine's clock. */
@Singleton
class RateClock implements TimeMeter {

    @Override
    public long currentTimeNanos() {
        return System.nanoTime();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
