package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.AccountEventKind;
import org.gengke.keyaccount.domain.SupportState;

/** Which events are asked for. */
public record AccountEventQuery(
        List<UUID> customerIds, List<AccountEventKind> kinds, List<SupportState> support, LocalDate from, LocalDate to, String sort, String after, int limit, boolean count) {}
