package org.gengke.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.integration.OrderListJudging.Judged;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowMeaning;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportOrders;
import org.gengke.integration.persistence.ImportOrders.Became;
import org.gengke.integration.persistence.ImportOrders.Place;
import org.gengke.integration.persistence.ImportRows;
import org.gengke.integration.persistence.ImportRows.Outcome;
import org.gengke.purchase.OrderIntake;
import org.gengke.purchase.OrderIntake.Brought;
import org.gengke.purchase.OrderIntake.Product;
import org.gengke.purchase.OrderVerdict;
import org.gengke.purchase.domain.KnownOrder.Effect;
import org.gengke.shared.BusinessClock;

/** Orders of a list, some hundred at a time: read, judged, and taken in, in one transaction with the progress; or, in a check, foreseen. */
@ApplicationScoped
class OrderChunks {

    /** An order has no more lines than it may have when it comes from an ERP. */
    static final int MOST_LINES = 500;

    private static final int ROWS_A_CHUNK = 2_000;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final ImportOrders orders;
    private final OrderListJudging judging;
    private final OrderIntake intake;
    private final BusinessClock clock;

    OrderChunks(ImportJobs jobs, ImportRows rows, ImportOrders orders, OrderListJudging judging, OrderIntake intake, BusinessClock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.orders = orders;
        this.judging = judging;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * In a transaction.
     *
     * @param from how many rows are done; answers how many are then
     */
    int takeIn(ImportProgress progress, int from, int limit) {
        Chunk chunk = read(progress, from, limit);
        return chunk.places.isEmpty() ? from : note(progress.job, chunk, done(progress.job, chunk));
    }

    /** Looks and notes one after the other in transactions of their own: neither holds a lock while it waits for the other. */
    int foresee(ImportProgress progress, int from, int limit) {
        Chunk seen = QuarkusTransaction.requiringNew().timeout(300).call(() -> {
            Chunk chunk = read(progress, from, limit);
            chunk.outcomes.addAll(foreseen(progress.job, chunk.judged));
            return chunk;
        });
        return seen.places.isEmpty() ? from : QuarkusTransaction.requiringNew().call(() -> note(progress.job, seen, List.of()));
    }

    /** @param part the place of an order that cannot be taken in */
    void refuse(ImportProgress progress, int part) {
        Place place = orders.after(progress.job.id(), part - 1, 1).get(0);
        note(progress.job, new Chunk(List.of(place), List.of(), refused(progress.job, place, ImportSteps.NOT_TAKEN_IN)), List.of());
    }

    /** @param judged without those that have their outcome from a run before, and those that are refused for their length */
    private record Chunk(List<Place> places, List<Judged> judged, List<Outcome> outcomes) {}

    private Chunk read(ImportProgress progress, int from, int limit) {
        UUID job = progress.job.id();
        List<Place> places = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        int together = 0;
        for (Place place : orders.after(job, from, limit)) {
            together += Math.min(place.rowCount(), MOST_LINES);
            if (together > ROWS_A_CHUNK) {
                break;
            }
            places.add(place);
            if (place.rowCount() > MOST_LINES) {
                outcomes.addAll(refused(progress.job, place, "order-too-long"));
            }
        }
        Map<String, Place> byKey = places.stream().filter(place -> place.rowCount() <= MOST_LINES)
                .collect(Collectors.toMap(Place::key, place -> place, (a, b) -> a, LinkedHashMap::new));
        Map<String, List<Integer>> numbers = orders.rows(job, byKey.keySet());
        Map<Integer, ImportRowView> views = rows.numbered(job, numbers.values().stream().flatMap(Collection::stream).toList()).stream()
                .filter(row -> row.outcome() == null)
                .collect(Collectors.toMap(ImportRowView::rowNumber, row -> row));
        Map<Place, List<ImportRowView>> open = new LinkedHashMap<>();
        byKey.forEach((key, place) -> {
            List<ImportRowView> own = numbers.get(key).stream().filter(views::containsKey).map(views::get).toList();
            if (!own.isEmpty()) {
                open.put(place, own);
            }
        });
        return new Chunk(places, judging.judge(progress.job, progress.today, open), outcomes);
    }

    private List<Outcome> refused(ImportView job, Place place, String code) {
        return orders.rows(job.id(), Set.of(place.key())).get(place.key()).stream()
                .map(row -> Outcome.refused(row, List.of(RowFinding.ofRow(code))))
                .toList();
    }

    private List<Outcome> foreseen(ImportView job, List<Judged> judged) {
        List<Judged> sound = sound(judged);
        Set<UUID> coming = sound.stream().flatMap(one -> one.coming().stream()).map(Product::id).collect(Collectors.toSet());
        List<OrderVerdict> verdicts = intake.foresee(sound.stream().map(Judged::draft).toList(), coming);
        for (int i = 0; i < sound.size(); i++) {
            refuse(sound.get(i), verdicts.get(i));
        }
        Map<Judged, RowOutcome> ends = new IdentityHashMap<>();
        for (int i = 0; i < sound.size(); i++) {
            Effect effect = verdicts.get(i).effect();
            ends.put(sound.get(i), outcome(effect == Effect.CHANGED && !job.updateExisting() ? Effect.UNCHANGED : effect));
        }
        return outcomes(judged, ends);
    }

    private List<Became> done(ImportView job, Chunk chunk) {
        List<Judged> sound = sound(chunk.judged);
        intake.create(sound.stream().flatMap(one -> one.coming().stream()).toList());
        List<Brought> brought = intake.bring(sound.stream().map(Judged::draft).toList(), job.updateExisting(), job.id());
        Map<Judged, RowOutcome> ends = new IdentityHashMap<>();
        List<Became> became = new ArrayList<>();
        for (int i = 0; i < sound.size(); i++) {
            Brought one = brought.get(i);
            refuse(sound.get(i), one.verdict());
            ends.put(sound.get(i), outcome(one.written() ? one.verdict().effect() : Effect.UNCHANGED));
            if (one.written()) {
                became.add(new Became(sound.get(i).place().rowsUpto(), one.verdict().orderId(), one.version(), one.before(), one.win()));
            }
        }
        chunk.outcomes.addAll(outcomes(chunk.judged, ends));
        return became;
    }

    private static List<Judged> sound(List<Judged> judged) {
        return judged.stream().filter(one -> !one.order().refused()).toList();
    }

    private static void refuse(Judged judged, OrderVerdict verdict) {
        if (verdict.refusal() != null) {
            judged.order().find(RowFinding.ofRow(verdict.refusal().type()));
        }
    }

    private static RowOutcome outcome(Effect effect) {
        return effect == Effect.CREATED ? RowOutcome.CREATED : effect == Effect.CHANGED ? RowOutcome.UPDATED : RowOutcome.UNCHANGED;
    }

    /** Of each row; refused when its order is. */
    private static List<Outcome> outcomes(List<Judged> judged, Map<Judged, RowOutcome> ends) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Judged one : judged) {
            int first = one.order().first().number();
            one.order().rows().forEach(row -> outcomes.add(
                    Outcome.of(row.number(), one.order().refused() ? RowOutcome.REFUSED : ends.get(one))
                            .finding(one.order().findings(row))
                            .meaning(new RowMeaning(one.customer(), one.by(), row.number() == first ? null : first))));
        }
        return outcomes;
    }

    private int note(ImportView job, Chunk chunk, List<Became> became) {
        int last = chunk.places.get(chunk.places.size() - 1).rowsUpto();
        rows.note(job.id(), chunk.outcomes);
        orders.note(job.id(), became);
        jobs.advance(job.id(), last, chunk.outcomes, clock.now());
        return last;
    }
}
