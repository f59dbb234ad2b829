package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.CustomerIntake.NewContact;
import org.gengke.customer.PastIntake;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.demo.domain.DemoCompany;
import org.gengke.demo.domain.DemoCustomer;
import org.gengke.demo.domain.DemoCustomer.Promise;
import org.gengke.demo.domain.DemoCustomer.Somebody;
import org.gengke.demo.domain.DemoCustomer.Talk;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.domain.Staff;
import org.gengke.demo.persistence.DemoRecords;
import org.gengke.followup.InteractionIntake;
import org.gengke.followup.InteractionIntake.PastContact;
import org.gengke.followup.InteractionIntake.PastPlan;
import org.gengke.followup.domain.InteractionContent;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.followup.domain.PlanState;
import org.gengke.people.CurrentCaller;
import org.gengke.people.PeopleIntake;
import org.gengke.people.domain.UserProfile;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.WorkingCalendar;

/** Brings the made-up company in through the doors that take many at once. */
@ApplicationScoped
class DemoLoading {

    private final PeopleIntake people;
    private final DemoRivals rivals;
    private final CustomerIntake intake;
    private final PastIntake customers;
    private final InteractionIntake interactions;
    private final DemoOrders orders;
    private final DemoTrials trials;
    private final DemoPartners partners;
    private final DemoClasses classes;
    private final DemoAccounts accounts;
    private final DemoDesk desk;
    private final DemoGuard guard;
    private final DemoModels models;
    private final DemoRecords records;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    DemoLoading(
            PeopleIntake people,
            DemoRivals rivals,
            CustomerIntake intake,
            PastIntake customers,
            InteractionIntake interactions,
            DemoOrders orders,
            DemoTrials trials,
            DemoPartners partners,
            DemoClasses classes,
            DemoAccounts accounts,
            DemoDesk desk,
            DemoGuard guard,
            DemoModels models,
            DemoRecords records,
            CurrentCaller callers,
            BusinessClock clock) {
        this.people = people;
        this.rivals = rivals;
        this.intake = intake;
        this.customers = customers;
        this.interactions = interactions;
        this.orders = orders;
        this.trials = trials;
        this.partners = partners;
        this.classes = classes;
        this.accounts = accounts;
        this.desk = desk;
        this.guard = guard;
        this.models = models;
        this.records = records;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    int load(String administratorPassword) {
        UUID load = Ids.next();
        records.begin(load, clock.now());
        Map<String, UUID> teams = teams();
        Map<String, UUID> staff = staff(teams, administratorPassword);
        records.note(load, "TEAM", List.copyOf(teams.values()));
        records.note(load, "USER", List.copyOf(staff.values()));
        List<DemoCustomer> made = DemoCompany.on(clock.today(), new WorkingCalendar(WorkingCalendar.shipped()));
        return callers.as(people.caller(staff.get(Staff.ADMINISTRATOR)), () -> {
            bring(made, new Cast(load, teams, staff, rivals(load)));
            return made.size();
        });
    }

    private Map<String, UUID> teams() {
        Map<String, UUID> teams = new HashMap<>();
        Staff.TEAMS.forEach(team -> teams.put(team.name(), people.team(team.name(), teams.get(team.parent()))));
        return teams;
    }

    private Map<String, UUID> staff(Map<String, UUID> teams, String administratorPassword) {
        List<UUID> ids = people.people("DEMO", Staff.PEOPLE.stream()
                .map(person -> new PeopleIntake.Newcomer(
                        person.username(),
                        new UserProfile(person.name(), null, null, Set.of(person.role()), teams.get(person.team()), person.competence(), "zh-CN", true),
                        person.username().equals(Staff.ADMINISTRATOR) ? administratorPassword : Staff.PASSWORD))
                .toList());
        Map<String, UUID> staff = new HashMap<>();
        IntStream.range(0, ids.size()).forEach(i -> staff.put(Staff.PEOPLE.get(i).username(), ids.get(i)));
        return staff;
    }

    private List<UUID> rivals(UUID load) {
        List<UUID> ids = rivals.competitors();
        records.note(load, "COMPETITOR", ids);
        return ids;
    }

    private void bring(List<DemoCustomer> made, Cast cast) {
        List<UUID> ids = customers.createKnown(made.stream().map(one -> cast.known(one, clock)).toList());
        List<List<UUID>> contacts = contacts(made, ids, cast.load());
        List<PastContact> talks = new ArrayList<>();
        List<PastPlan> plans = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            List<PastContact> own = talks(made.get(i), ids.get(i), contacts.get(i), cast);
            talks.addAll(own);
            plans.addAll(plans(made.get(i), ids.get(i), own, cast));
        }
        interactions.bring(talks, plans, cast.load());
        intake.cultivate(ids);
        orders.bring(made, ids, cast.load());
        rivals.bring(made, ids, cast);
        trials.bring(made, ids, contacts, cast);
        models.bring(made, ids, contacts, cast);
        partners.bring(made, ids, cast);
        relations(made, ids, cast);
        records.answerChecklists(cast.load(), Lines.of("answers"));
        records.workThroughPlaybooks(cast.load());
        records.dateBack(cast.load());
        classes.bring(cast);
        desk.bring(accounts.bring(ids, cast), made, ids, contacts, cast);
        guard.bring(made, contacts, cast);
    }

    /** Per customer the ids of its contacts. */
    private List<List<UUID>> contacts(List<DemoCustomer> made, List<UUID> ids, UUID load) {
        List<UUID> at = new ArrayList<>();
        List<NewContact> all = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            for (Somebody somebody : made.get(i).contacts()) {
                at.add(ids.get(i));
                all.add(new NewContact(
                        somebody.name(), somebody.position(), somebody.department(), somebody.phone() == null ? List.of() : List.of(somebody.phone()),
                        somebody.email(), somebody.wechat()));
            }
        }
        List<UUID> written = customers.addContacts(at, all, load);
        List<List<UUID>> contacts = new ArrayList<>();
        int from = 0;
        for (DemoCustomer one : made) {
            contacts.add(written.subList(from, from + one.contacts().size()));
            from += one.contacts().size();
        }
        return contacts;
    }

    private List<PastContact> talks(DemoCustomer one, UUID id, List<UUID> contacts, Cast cast) {
        List<PastContact> talks = new ArrayList<>();
        for (Talk talk : one.talks()) {
            InteractionContent content = new InteractionContent(
                    talk.kind(), at(talk.at()), List.of(contacts.get(talk.contact())), List.of(), talk.summary(), talk.needs(), talk.doubts(),
                    talk.valued(), talk.nextStep());
            talks.add(new PastContact(Ids.next(), id, cast.id(talk.author()), content));
        }
        return talks;
    }

    private List<PastPlan> plans(DemoCustomer one, UUID id, List<PastContact> talks, Cast cast) {
        List<PastPlan> plans = new ArrayList<>();
        for (Promise promise : one.promises()) {
            PastContact talk = promise.talk() == null ? null : talks.get(promise.talk());
            UUID owner = talk == null ? cast.id(one.owner()) : talk.authorId();
            PlanPurpose purpose = new PlanPurpose(promise.kind(), promise.purpose(), promise.priority());
            Instant madeAt = at(promise.madeOn().atTime(17, 30));
            UUID previous = null;
            if (promise.rescheduled()) {
                previous = Ids.next();
                plans.add(new PastPlan(
                        previous, id, owner, promise.firstDueOn(), promise.firstDueOn(), purpose, PlanState.RESCHEDULED, promise.origin(), null,
                        "客户临时有事，改期", null, null, madeAt));
            }
            LocalDate doneOn = talk == null ? null : clock.dateOf(talk.content().occurredAt());
            plans.add(new PastPlan(
                    Ids.next(), id, owner, promise.firstDueOn(), promise.dueOn(), purpose, promise.state(), promise.origin(), previous, null, doneOn,
                    talk == null ? null : talk.id(), madeAt));
        }
        return plans;
    }

    /** Some customers are shared with a solution engineer or a colleague, and one company stands above two others. */
    private void relations(List<DemoCustomer> made, List<UUID> ids, Cast cast) {
        List<UUID> tested = IntStream.range(0, made.size())
                .filter(i -> made.get(i).status() == CustomerStatus.TESTING && made.get(i).owner() != null)
                .mapToObj(ids::get)
                .toList();
        records.share(tested.subList(0, Math.min(9, tested.size())), cast.people().get("solution"), "WRITE", clock.now());
        List<UUID> won = IntStream.range(0, made.size())
                .filter(i -> made.get(i).status() == CustomerStatus.WON && made.get(i).author().username().equals("rep"))
                .mapToObj(ids::get)
                .toList();
        records.share(won.subList(0, 2), cast.people().get("rep2"), "READ", clock.now());
        records.group(won.get(2), won.subList(3, 5));
    }

    private Instant at(LocalDateTime time) {
        return time.atZone(clock.zone()).toInstant();
    }
}
