package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.ReviewView.Agreed;
import org.gengke.fivelayer.ReviewView.Customer;
import org.gengke.fivelayer.ReviewView.Draft;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.fivelayer.domain.ReviewClosed;
import org.gengke.fivelayer.persistence.ReviewBook;
import org.gengke.fivelayer.persistence.ReviewReading;
import org.gengke.followup.FollowUpPlanService;
import org.gengke.followup.FollowUpPlanView;
import org.gengke.followup.NewFollowUpPlan;
import org.gengke.people.AuditTrail;
import org.gengke.people.Caller;
import org.gengke.people.ColleaguesTold;
import org.gengke.people.ColleaguesTold.Word;
import org.gengke.people.CurrentCaller;
import org.gengke.people.PeopleService;
import org.gengke.people.UserView;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Reviews (业务 Review): a manager walks the customers of a person, layer by layer, and what is agreed becomes follow-up. */
@ApplicationScoped
public class ReviewService {

    private final ReviewBook book;
    private final ReviewReading reading;
    private final PeopleService people;
    private final FollowUpPlanService plans;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final Event<ColleaguesTold> told;

    ReviewService(
            ReviewBook book,
            ReviewReading reading,
            PeopleService people,
            FollowUpPlanService plans,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock,
            Event<ColleaguesTold> told) {
        this.book = book;
        this.reading = reading;
        this.people = people;
        this.plans = plans;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
        this.told = told;
    }

    private record Noted(UUID personId, LocalDate heldOn, List<UUID> participantIds, String note, boolean closed) {}

    private record NotedLayer(Layer layer, String note) {}

    private record NotedAction(Layer layer, UUID planId) {}

    @Transactional
    public Page<ReviewView> reviews(ReviewView.Query query) {
        return reading.list(query);
    }

    @Transactional
    public ReviewView review(UUID id) {
        return reading.one(id).orElseThrow(NotFound::new);
    }

    /** The customers of a review that the caller sees, in the order in which they are gone through. */
    @Transactional
    public List<Customer> customers(UUID id) {
        review(id);
        return reading.customers(id, null, clock.today());
    }

    @Transactional
    public Customer customer(UUID id, UUID customerId) {
        review(id);
        return reading.customers(id, customerId, clock.today()).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * Begins one, with the customers of the person that the caller sees.
     *
     * @throws NotAllowed for people that the caller does not lead
     */
    @Transactional
    public ReviewView hold(UUID personId, Draft draft) {
        UserView person = person(personId);
        Caller caller = callers.get();
        if (!caller.isManager() || !caller.covers(person.teamId()) || caller.id().equals(personId)) {
            throw new NotAllowed();
        }
        Draft checked = checked(draft);
        UUID id = Ids.next();
        book.add(id, personId, checked, caller.id(), clock.now());
        book.addCustomers(id, personId);
        audit.note("REVIEW_HELD", "Review", id, null, null, noted(personId, checked));
        return review(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public ReviewView change(UUID id, Integer version, Draft draft) {
        book.lock(id);
        ReviewView before = managed(id);
        checkVersion(version, before.version());
        Draft checked = checked(draft);
        book.change(id, checked, clock.now());
        audit.note("REVIEW_CHANGED", "Review", id, null, noted(before.personId(), draftOf(before)), noted(before.personId(), checked));
        ReviewView after = review(id);
        if (before.closedAt() == null && after.closedAt() != null) {
            tell(after);
        }
        return after;
    }

    /** What can be changed of a review, as it is. */
    public static Draft draftOf(ReviewView review) {
        return new Draft(review.heldOn(), review.participants().stream().map(ReviewView.Named::id).toList(), review.note(), review.closedAt() != null);
    }

    /** @param note null to take it back */
    @Transactional
    public Customer note(UUID id, UUID customerId, Integer version, Layer layer, String note) {
        Customer before = openCustomer(id, customerId);
        checkVersion(version, before.version());
        book.note(before.id(), layer, note, callers.get().id(), clock.now());
        String was = before.notes().stream().filter(one -> one.layer() == layer).map(ReviewView.Note::note).findFirst().orElse(null);
        audit.note("REVIEW_NOTED", "Review", id, customerId, new NotedLayer(layer, was), new NotedLayer(layer, note));
        return customer(id, customerId);
    }

    /** It is a promise like any other: what becomes of it is read from the plan. */
    @Transactional
    public Customer agree(UUID id, UUID customerId, Agreed agreed) {
        Customer customer = openCustomer(id, customerId);
        FollowUpPlanView plan = plans.give(new NewFollowUpPlan(customerId, agreed.dueOn(), agreed.ownerId(), agreed.purpose()));
        book.agree(customer.id(), agreed.layer(), plan.id(), callers.get().id(), clock.now());
        audit.note("REVIEW_ACTION_AGREED", "Review", id, customerId, null, new NotedAction(agreed.layer(), plan.id()));
        return customer(id, customerId);
    }

    private Customer openCustomer(UUID id, UUID customerId) {
        book.lock(id);
        if (managed(id).closedAt() != null) {
            throw new ReviewClosed(id);
        }
        return customer(id, customerId);
    }

    private ReviewView managed(UUID id) {
        ReviewView review = review(id);
        if (!review.manages()) {
            throw new NotAllowed();
        }
        return review;
    }

    private UserView person(UUID id) {
        try {
            return people.user(id);
        } catch (NotFound unknown) {
            throw InvalidContent.at("#/personId", "reference-unknown");
        }
    }

    private Draft checked(Draft draft) {
        if (draft.heldOn().isAfter(clock.today())) {
            throw InvalidContent.at("#/heldOn", "past-or-present");
        }
        List<UUID> participants = List.copyOf(new LinkedHashSet<>(draft.participantIds()));
        if (reading.known(participants) < participants.size()) {
            throw InvalidContent.at("#/participantIds", "reference-unknown");
        }
        return new Draft(draft.heldOn(), participants, draft.note(), draft.closed());
    }

    private void tell(ReviewView review) {
        told.fire(new ColleaguesTold(List.of(new Word(
                review.personId(), "REVIEW_CLOSED", review.id(),
                Map.of("reviewId", review.id(), "heldOn", review.heldOn(), "byName", callers.get().displayName())))));
    }

    private static Noted noted(UUID personId, Draft draft) {
        return new Noted(personId, draft.heldOn(), draft.participantIds(), draft.note(), draft.closed());
    }

    private static void checkVersion(Integer seen, int present) {
        if (seen != null && seen != present) {
            throw new VersionConflict();
        }
    }
}
