package org.gengke.fivelayer.domain;

/** How much one person's word counts with another. */
public enum InfluenceStrength {
    WEAK,
    STRONG
}
