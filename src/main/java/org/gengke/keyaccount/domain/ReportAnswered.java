package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** What an account was answered stays as it was said. */
public final class ReportAnswered extends Problem {
    public ReportAnswered(UUID reportId) {
        super(Kind.STATE, "account-report-answered", Map.of("reportId", reportId));
    }
}
