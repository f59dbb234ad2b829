package org.gengke.people;

import java.util.Arrays;
import java.util.List;
import org.gengke.people.HandoverView.Count;
import org.gengke.people.HandoverView.Item;
import org.gengke.people.HandoverView.Receiver;
import org.gengke.people.domain.HandoverKind;

/**
 * What a handover would move if it were done now.
 *
 * @param counts of each kind
 * @param shares what each would receive
 * @param warned the first of what would be beyond its receiver; the counts say how many there are
 */
public record HandoverWouldMove(List<Count> counts, List<Share> shares, List<Item> warned) {

    /** @param counts of each kind */
    public record Share(Receiver receiver, List<Count> counts) {}

    /** Of each kind what all receive together. */
    public static List<Count> sums(List<Share> shares) {
        return Arrays.stream(HandoverKind.values())
                .map(kind -> shares.stream().flatMap(one -> one.counts.stream()).filter(one -> one.kind() == kind)
                        .reduce(new Count(kind, 0, 0), (a, b) -> new Count(kind, a.count() + b.count(), a.warnings() + b.warnings())))
                .toList();
    }
}
