package org.gengke.fivelayer.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.gengke.fivelayer.domain.DecisionChain.Lead;

/** How the support in a project moved: from what was believed of its decision makers, and when. */
public final class SupportCourse {

    /**
     * @param until null while it is believed
     * @param leftAt when the decision maker left the customer; null while there
     */
    public record Believed(DecisionMaker maker, Instant from, Instant until, Instant leftAt) {

        boolean at(Instant moment) {
            return !moment.isBefore(from) && (until == null || moment.isBefore(until));
        }

        DecisionMaker makerAt(Instant moment) {
            return leftAt == null || moment.isBefore(leftAt) ? maker : maker.gone();
        }
    }

    /**
     * From this moment on.
     *
     * @param lead among all whom anybody ever supported
     * @param weight of all decision makers; 100 when they are complete
     */
    public record Point(Instant at, Lead lead, int weight) {}

    private SupportCourse() {}

    /** The earliest first; a change that moves neither support nor weights makes no point. */
    public static List<Point> of(List<Believed> believed) {
        TreeSet<Instant> moments = new TreeSet<>();
        Set<UUID> suppliers = new TreeSet<>();
        believed.forEach(one -> {
            moments.add(one.from);
            Stream.of(one.until, one.leftAt).filter(Objects::nonNull).filter(moment -> moment.isAfter(one.from)).forEach(moments::add);
            one.maker.stances().forEach((supplier, stance) -> {
                if (stance == Stance.SUPPORT && !supplier.equals(DecisionMaker.US)) {
                    suppliers.add(supplier);
                }
            });
        });
        List<Point> points = new ArrayList<>();
        for (Instant moment : moments) {
            List<DecisionMaker> makers = believed.stream().filter(one -> one.at(moment)).map(one -> one.makerAt(moment)).toList();
            DecisionChain chain = new DecisionChain(ProjectStep.CURRENT_STATE, new Course(List.of()), makers);
            Point point = new Point(moment, chain.lead().among(suppliers), chain.weight());
            Point last = points.isEmpty() ? null : points.get(points.size() - 1);
            if (last == null || !last.lead.equals(point.lead) || last.weight != point.weight) {
                points.add(point);
            }
        }
        return points;
    }
}
