package org.gengke.fivelayer.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The second layer (壁垒层).
 *
 * @param verdict on the customer; null while nobody has given one
 * @param standing in both directions, with those that fell
 */
public record Barriers(Verdict verdict, List<Barrier> standing) {

    public static final Barriers NONE = new Barriers(null, List.of());

    /** The same barriers under another verdict. */
    public Barriers under(Verdict other) {
        return new Barriers(other, standing);
    }

    /** What is lacking; nothing when the layer is passed. */
    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (verdict != Verdict.ATTACK) {
            missing.add(Missing.of(verdict == null ? MissingKind.VERDICT_OPEN : MissingKind.VERDICT_IS_WATCH));
        }
        List<String> blocking = standing.stream().filter(Barrier::blocks).map(barrier -> barrier.kind().name()).distinct().toList();
        if (!blocking.isEmpty()) {
            missing.add(Missing.of(MissingKind.BARRIERS_STANDING, blocking));
        }
        return missing;
    }

    /** Whether anything of ours keeps others out. */
    boolean guarded() {
        return standing.stream().anyMatch(Barrier::guards);
    }
}
