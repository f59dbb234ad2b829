package org.gengke.keyaccount.domain;

import org.gengke.followup.domain.InteractionKind;

/** What is done for an account (section 9), and as which contact it stands on the worklist. */
public enum ActivityKind {
    VISIT(InteractionKind.VISIT),
    CALL(InteractionKind.CALL),
    DEMO(InteractionKind.DEMO),
    TRAINING(InteractionKind.TRAINING),
    EXECUTIVE_VISIT(InteractionKind.EXECUTIVE_VISIT),
    /** A promotion designed together. */
    PROMOTION(InteractionKind.EVENT),
    SUPPLY_REVIEW(InteractionKind.ONLINE_MEETING),
    NEW_PRODUCT_TRIAL(InteractionKind.DEMO),
    INCENTIVE(InteractionKind.OTHER),
    SURVEY(InteractionKind.OTHER),
    SYMPOSIUM(InteractionKind.EVENT),
    OTHER(InteractionKind.OTHER);

    private final InteractionKind contact;

    ActivityKind(InteractionKind contact) {
        this.contact = contact;
    }

    public InteractionKind contact() {
        return contact;
    }
}
