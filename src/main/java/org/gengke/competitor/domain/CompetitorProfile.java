package org.gengke.competitor.domain;

import java.util.List;

/**
 * What is said about a competitor.
 *
 * @param profile what it is, in short
 * @param aliases other names that people call it by
 * @param region where it sells
 */
public record CompetitorProfile(
        String name,
        List<String> aliases,
        String profile,
        String website,
        String region,
        String mainBusiness,
        String strengths,
        String weaknesses,
        PricePosition pricePosition,
        String notes) {

    public CompetitorProfile {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
