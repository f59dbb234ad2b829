package org.gengke.customer;

/** The customers have been written, in this transaction. */
public record CustomersArrived(CustomersArriving customers) {}
