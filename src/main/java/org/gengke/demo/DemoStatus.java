package org.gengke.demo;

import java.time.Instant;

/**
 * Whether demonstration data is there.
 *
 * @param loadedAt null when it is not
 */
public record DemoStatus(boolean present, long customers, long people, Instant loadedAt) {}
