package org.gengke.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Why, on whose side, and until when contact is suspended (domain section 1.1). Parts may be missing until checked. */
@Embeddable
public record Pause(
        @Column(name = "pause_cause") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) PauseCause cause,
        @Column(name = "pause_side") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) PauseSide side,
        @Column(name = "re_evaluate_on") LocalDate reEvaluateOn) {}
