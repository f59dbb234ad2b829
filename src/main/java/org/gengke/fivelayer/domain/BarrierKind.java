package org.gengke.fivelayer.domain;

/** What it is made of (section 8, barrier layer). */
public enum BarrierKind {
    SHORTLISTING(BarrierDirection.INBOUND),
    QUALIFICATION(BarrierDirection.INBOUND),
    REFERENCE_CASES(BarrierDirection.INBOUND),
    SECRECY_CLEARANCE(BarrierDirection.INBOUND),
    SPECIAL_DEMAND(BarrierDirection.INBOUND),
    BUYING_HABIT(BarrierDirection.INBOUND),
    COMPETITOR(BarrierDirection.INBOUND),
    CUSTOMER_RELATIONS(BarrierDirection.INBOUND),
    CUSTOMISATION(BarrierDirection.OUTBOUND),
    TECHNICAL_STANDARD(BarrierDirection.OUTBOUND),
    STRATEGIC_COOPERATION(BarrierDirection.OUTBOUND),
    JOINT_DEVELOPMENT(BarrierDirection.OUTBOUND);

    private final BarrierDirection direction;

    BarrierKind(BarrierDirection direction) {
        this.direction = direction;
    }

    public BarrierDirection direction() {
        return direction;
    }
}
