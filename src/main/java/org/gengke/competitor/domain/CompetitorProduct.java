package org.gengke.competitor.domain;

/**
 * A product of a competitor.
 *
 * @param priceNote what is known of its price
 * @param against which of our products it stands against, in words
 */
public record CompetitorProduct(String name, String description, String priceNote, String against) {}
