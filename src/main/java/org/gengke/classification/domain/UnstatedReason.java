package org.gengke.classification.domain;

import java.util.Arrays;
import java.util.Optional;

/** What stands for the reason of a tier that was set together with other data of a customer, by somebody who gave none. */
public enum UnstatedReason {
    /** Changed with the customer. */
    NOT_STATED,
    /** The record came with it. */
    ENTERED;

    static Optional<UnstatedReason> in(String reason) {
        return Arrays.stream(values()).filter(one -> one.name().equals(reason)).findFirst();
    }
}
