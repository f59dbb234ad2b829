package org.gengke.classification;

import java.util.UUID;
import org.gengke.classification.domain.BuyingHistory;
import org.gengke.classification.domain.GammaGamma.Spend;
import org.gengke.classification.domain.LifetimeValue;

/**
 * What a customer is expected to buy, with what that was told from.
 *
 * @param spend null for one that ordered once
 */
public record LifetimeCustomer(UUID customerId, BuyingHistory history, Spend spend, LifetimeValue value) {}
