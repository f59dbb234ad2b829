package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.domain.FirstTrialStanding;

/** A new product, and at how many key accounts it stands where. */
public record Launch(UUID productId, String productCode, String productName, LocalDate launchedOn, LocalDate dueOn, Map<FirstTrialStanding, Integer> accounts) {}
