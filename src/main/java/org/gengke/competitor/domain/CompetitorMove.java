package org.gengke.competitor.domain;

import java.time.LocalDate;
import org.gengke.shared.domain.Said;

/** 动向: what a competitor did, when, and how we know. */
public record CompetitorMove(MoveKind kind, LocalDate happenedOn, String source, String description) {

    public void check(LocalDate today) {
        Said.on(today).happened("#/happenedOn", happenedOn).check();
    }
}
