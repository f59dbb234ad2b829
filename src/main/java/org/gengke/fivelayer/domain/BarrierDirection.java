package org.gengke.fivelayer.domain;

/** Which way it stands. */
public enum BarrierDirection {
    INBOUND,
    OUTBOUND
}
