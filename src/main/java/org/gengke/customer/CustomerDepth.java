package org.gengke.customer;

import org.gengke.customer.domain.CustomerStage;

/**
 * How deep we are in a customer by its five-layer model (section 8); nothing while nobody has written anything of it.
 *
 * @param depth 0 to 5
 */
public record CustomerDepth(Integer depth, CustomerStage stage) {}
