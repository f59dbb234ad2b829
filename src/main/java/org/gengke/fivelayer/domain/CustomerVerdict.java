package org.gengke.fivelayer.domain;

/** What to do about a customer, and why. */
public record CustomerVerdict(Verdict verdict, String reason) {}
