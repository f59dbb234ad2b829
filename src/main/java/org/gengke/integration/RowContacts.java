package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.customer.KnownCustomers.Verdict;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.followup.InteractionIntake.PastInteraction;
import org.gengke.followup.PromiseIntake.Answer;
import org.gengke.followup.PromiseIntake.Promise;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.integration.ImportJudging.Judged;
import org.gengke.integration.domain.CustomerLine;
import org.gengke.people.CurrentCaller;
import org.gengke.people.UserView;
import org.gengke.shared.BusinessClock;

/** What rows say of contacts, past and promised. */
@ApplicationScoped
class RowContacts {

    private final CurrentCaller callers;
    private final BusinessClock clock;

    RowContacts(CurrentCaller callers, BusinessClock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What came of it, row by row.
     *
     * @param past what was written, or would be; null for nothing
     * @param promises null for rows that promise nothing
     */
    record Came(List<PastInteraction> past, List<Answer> promises) {

        boolean contacted(int row) {
            return past.get(row) != null;
        }

        boolean promised(int row) {
            return promises.get(row) == Answer.NEW;
        }

        boolean dropped(int row) {
            return promises.get(row) == Answer.NOT_FOLLOWED;
        }
    }

    /** All that rows say which are not refused, of all of them at once. */
    Came of(
            ImportView job,
            List<Judged> rows,
            List<Verdict> verdicts,
            Function<List<PastInteraction>, List<PastInteraction>> past,
            Function<List<Promise>, List<Answer>> promises) {
        Map<UUID, CustomerStatus> standing = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (verdicts.get(i).refusal() == null) {
                standing.put(rows.get(i).match().id(), verdicts.get(i).standing());
            }
        }
        return new Came(
                about(rows, verdicts, row -> past(job, row.match().id(), row), past),
                about(rows, verdicts, row -> promise(row, standing), promises));
    }

    private static <T, A> List<A> about(List<Judged> rows, List<Verdict> verdicts, Function<Judged, Optional<T>> of, Function<List<T>, List<A>> bring) {
        List<T> said = new ArrayList<>();
        List<Integer> by = new ArrayList<>();
        List<A> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answers.add(null);
            Optional<T> one = verdicts.get(i).refusal() == null ? of.apply(rows.get(i)) : Optional.empty();
            if (one.isPresent()) {
                said.add(one.get());
                by.add(i);
            }
        }
        List<A> brought = bring.apply(said);
        for (int i = 0; i < brought.size(); i++) {
            answers.set(by.get(i), brought.get(i));
        }
        return answers;
    }

    /** What was said last; a remark without a contact is noted at the time it was entered, else at the import's. */
    Optional<PastInteraction> past(ImportView job, UUID customerId, Judged row) {
        CustomerLine line = row.line();
        CustomerLine.LastContact last = line.lastContact();
        PastInteraction remark = line.remark() == null
                ? null
                : new PastInteraction(
                        customerId, InteractionKind.OTHER, line.createdAt() == null ? job.createdAt() : instant(line.createdAt()), null, line.remark(), true, null);
        if (last == null) {
            return Optional.ofNullable(remark);
        }
        UserView author = row.known().colleague(last.authorName());
        return Optional.of(new PastInteraction(
                customerId, last.kind(), spokenAt(line), author == null ? null : author.id(),
                last.summary() == null ? ImportWords.noSummary(callers.get()) : last.summary(), false, remark));
    }

    /** Null when the row tells of no contact; a remark is none. */
    Instant spokenAt(CustomerLine line) {
        return line.lastContact() == null ? null : instant(line.lastContact().at());
    }

    private Optional<Promise> promise(Judged row, Map<UUID, CustomerStatus> standing) {
        LocalDate day = row.line().promisedOn();
        return Optional.ofNullable(day).map(on -> new Promise(
                row.match().id(), on, standing.get(row.match().id()), row.line().createdAt() == null ? null : instant(row.line().createdAt())));
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(clock.zone()).toInstant();
    }
}
