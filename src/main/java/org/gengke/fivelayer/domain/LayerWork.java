package org.gengke.fivelayer.domain;

import org.gengke.people.domain.Work;

/** What work the objects of the layers are for whoever they are given to (section 8, work by competence). */
public final class LayerWork {

    private LayerWork() {}

    /** To break it, or to set it. Identifying one is anybody's work. */
    public static Work of(BarrierKind kind) {
        return switch (kind) {
            case SHORTLISTING, QUALIFICATION, REFERENCE_CASES, SECRECY_CLEARANCE, BUYING_HABIT, COMPETITOR -> Work.IDENTIFYING_BARRIERS;
            case SPECIAL_DEMAND, CUSTOMISATION, TECHNICAL_STANDARD -> Work.SOLUTION;
            case CUSTOMER_RELATIONS -> Work.RELATIONSHIPS;
            case STRATEGIC_COOPERATION, JOINT_DEVELOPMENT -> Work.STRATEGIC_AGREEMENT;
        };
    }

    /** A project at the step that the customer is at. */
    public static Work of(ProjectStep step) {
        return switch (step) {
            case CURRENT_STATE, PROBLEM, SEVERITY -> Work.INFORMATION;
            case NEED -> Work.NEEDS;
            case SOLUTION -> Work.SOLUTION;
            case APPROVAL, PROCUREMENT, CONTRACT -> Work.RELATIONSHIPS;
            case SUPPLY, ACCEPTANCE -> Work.SOLUTION;
        };
    }

    public static Work of(ValueKind kind) {
        return kind == ValueKind.STRATEGIC ? Work.STRATEGIC_AGREEMENT : Work.VALUE;
    }
}
