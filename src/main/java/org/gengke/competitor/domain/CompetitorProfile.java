package org.gengke.competitor.domain;

/** What is said about a competitor. */
public record CompetitorProfile(String name, String profile, String website) {}
