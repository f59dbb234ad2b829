package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.domain.Staff;
import org.gengke.demo.domain.Staff.Person;
import org.gengke.demo.persistence.DemoDeskPast;
import org.gengke.demo.persistence.DemoDeskPast.Kept;
import org.gengke.keyaccount.OpinionService;
import org.gengke.keyaccount.OpinionService.Consequence;
import org.gengke.keyaccount.OpinionView.OpinionDraft;
import org.gengke.keyaccount.ReportService;
import org.gengke.keyaccount.ReportService.Answer;
import org.gengke.keyaccount.ReportView.ReportDraft;
import org.gengke.keyaccount.domain.OpinionConsequence;
import org.gengke.keyaccount.domain.ReportKind;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.Role;

/** What the key accounts of the demonstration think of our people, and what they reported. */
@ApplicationScoped
class DemoVoices {

    private static final String NONE = "-";
    private static final Duration AT_ONCE = Duration.ofMinutes(90);

    private final OpinionService opinions;
    private final ReportService reports;
    private final DemoDeskPast past;
    private final DemoHands hands;

    DemoVoices(OpinionService opinions, ReportService reports, DemoDeskPast past, DemoHands hands) {
        this.opinions = opinions;
        this.reports = reports;
        this.past = past;
        this.hands = hands;
    }

    /** The last of all: an account may be given to somebody else. */
    void bring(Desk desk) {
        for (String[] line : Lines.of("desk-reports")) {
            desk.at(line[0]).forEach(account -> {
                String who = line[9].equals("owner") ? desk.owners().get(account).username() : Desk.KEEPER;
                hands.as(desk.cast(), who, () -> report(account, line, desk));
            });
        }
        for (String[] line : Lines.of("desk-opinions")) {
            desk.at(line[0]).forEach(account -> opinion(account, line, desk));
        }
    }

    private UUID report(UUID account, String[] line, Desk desk) {
        Instant reported = hands.ago(line[4], line[5]);
        ReportDraft said = new ReportDraft(ReportKind.valueOf(line[1]), desk.contact(account, line[2]), line[3], reported, desk.colleague(account, line[9]));
        Answer answer = line[6].equals(NONE) ? null : new Answer(line[6], answered(reported, hands.ago(line[7], line[8])));
        UUID id = reports.add(account, said, answer).id();
        past.written(Kept.REPORT, id, Long.parseLong(line[4]));
        return id;
    }

    /** Days without work may have drawn both to one day. */
    private static Instant answered(Instant reported, Instant then) {
        return then.isAfter(reported) ? then : reported.plus(AT_ONCE);
    }

    private void opinion(UUID account, String[] line, Desk desk) {
        OpinionDraft said = new OpinionDraft(hands.ago(line[1]), desk.contact(account, line[2]), desk.colleague(account, line[3]), Integer.parseInt(line[4]), line[5]);
        UUID id = hands.as(desk.cast(), Desk.KEEPER, () -> opinions.add(account, said).id());
        if (!line[6].equals(NONE)) {
            follow(id, account, line, desk);
            past.followed(id, hands.ago(line[8]));
        }
        past.written(Kept.OPINION, id, Long.parseLong(line[1]));
    }

    private void follow(UUID id, UUID account, String[] line, Desk desk) {
        Person owner = desk.owners().get(account);
        OpinionConsequence kind = OpinionConsequence.valueOf(line[6]);
        if (kind == OpinionConsequence.REPLACED && owner.role() == Role.REP) {
            String manager = manager(owner, desk);
            hands.as(desk.cast(), manager, () -> opinions.follow(id, null, new Consequence(kind, line[7], desk.cast().id(successor(owner, desk)))));
        } else {
            OpinionConsequence other = kind == OpinionConsequence.REPLACED ? OpinionConsequence.TALK : kind;
            hands.as(desk.cast(), Desk.KEEPER, () -> opinions.follow(id, null, new Consequence(other, line[7], null)));
        }
    }

    private static String manager(Person owner, Desk desk) {
        UUID manager = desk.cast().manager(owner);
        return Staff.PEOPLE.stream().filter(person -> desk.cast().id(person).equals(manager)).findFirst().orElseThrow().username();
    }

    /** Somebody else of the same region, who sells on their own if there is one. */
    private static Person successor(Person owner, Desk desk) {
        return Staff.PEOPLE.stream()
                .filter(person -> person.role() == Role.REP && !person.equals(owner) && desk.cast().manager(person).equals(desk.cast().manager(owner)))
                .max(Comparator.comparing(person -> person.competence() == Competence.SALES_MANAGER))
                .orElseThrow();
    }
}
