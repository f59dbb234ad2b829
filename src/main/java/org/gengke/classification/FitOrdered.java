package org.gengke.classification;

import java.util.UUID;

/** Somebody wants an estimate. */
record FitOrdered(UUID modelId) {}
