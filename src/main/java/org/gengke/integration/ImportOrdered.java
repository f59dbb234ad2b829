package org.gengke.integration;

import java.util.UUID;

/** An import is to be checked, run or undone; the work begins when the order is committed. */
public record ImportOrdered(UUID importId) {}
