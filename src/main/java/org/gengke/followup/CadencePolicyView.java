package org.gengke.followup;

import org.gengke.followup.domain.CadencePolicy;
import org.gengke.shared.domain.Versioned;

/** The cadence policy in force. */
public record CadencePolicyView(CadencePolicy policy, int version) implements Versioned {

    static final CadencePolicyView SHIPPED = new CadencePolicyView(CadencePolicy.DEFAULT, 0);
}
