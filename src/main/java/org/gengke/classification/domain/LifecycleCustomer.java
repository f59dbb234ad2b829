package org.gengke.classification.domain;

import java.util.UUID;

/** A customer in its lifecycle, with what that was told from. */
public record LifecycleCustomer(UUID customerId, Lifecycle.Standing standing, Lifecycle.Placed placed) {}
