package org.gengke.competitor.domain;

import java.util.ArrayList;
import java.util.List;

/** Chances from one to another in per cent, both included. */
public record ChanceBand(int from, int to) {

    /** 0–19, 20–39, 40–59, 60–79, 80–100. */
    public static final List<ChanceBand> ALL = bands();

    private static List<ChanceBand> bands() {
        List<ChanceBand> bands = new ArrayList<>();
        for (int from = 0; from < 100; from += 20) {
            bands.add(new ChanceBand(from, from == 80 ? 100 : from + 19));
        }
        return List.copyOf(bands);
    }

    public boolean covers(int chance) {
        return chance >= from && chance <= to;
    }
}
