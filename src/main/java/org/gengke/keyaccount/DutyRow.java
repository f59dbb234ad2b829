package org.gengke.keyaccount;

import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyStanding;

/** One duty at one account. */
public record DutyRow(KeyAccount account, DutyKind duty, DutyStanding standing) {}
