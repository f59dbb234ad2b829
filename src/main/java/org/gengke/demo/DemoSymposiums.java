package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.persistence.DemoDeskPast;
import org.gengke.demo.persistence.DemoDeskPast.Kept;
import org.gengke.demo.persistence.DemoRecords;
import org.gengke.keyaccount.SymposiumService;
import org.gengke.keyaccount.SymposiumService.NewDecision;
import org.gengke.keyaccount.SymposiumService.NewInvitation;
import org.gengke.keyaccount.SymposiumService.Reply;
import org.gengke.keyaccount.SymposiumView.SymposiumDraft;
import org.gengke.keyaccount.domain.InvitationState;

/** The symposium of a year ago, with who came and what was decided, and the next one, to which not all are invited yet. */
@ApplicationScoped
class DemoSymposiums {

    private static final String LAST = "last";
    /** From today; invitations went out a month before. */
    private static final String HELD = "-352";
    private static final String COMING = "13";
    private static final int BEFORE = 30;
    private static final int INVITED_LATELY = 9;
    private static final String GUEST = "0";
    private static final String ALL = "-";

    private final SymposiumService symposiums;
    private final DemoRecords records;
    private final DemoDeskPast past;
    private final DemoHands hands;

    DemoSymposiums(SymposiumService symposiums, DemoRecords records, DemoDeskPast past, DemoHands hands) {
        this.symposiums = symposiums;
        this.records = records;
        this.past = past;
        this.hands = hands;
    }

    void bring(Desk desk) {
        hands.as(desk.cast(), Desk.KEEPER, () -> {
            Lines.of("desk-symposiums").forEach(line -> bring(line, desk));
            return null;
        });
    }

    private void bring(String[] line, Desk desk) {
        boolean held = line[0].equals(LAST);
        LocalDate day = hands.day(held ? HELD : COMING);
        UUID id = symposiums.add(new SymposiumDraft(day, line[1], line[2], line[3])).id();
        records.note(desk.cast().load(), "SYMPOSIUM", List.of(id));
        for (String[] one : Lines.of("desk-invitations")) {
            if (one[0].equals(line[0])) {
                desk.at(one[1]).forEach(account -> invite(id, account, one, held ? day.minusDays(BEFORE) : hands.ago(String.valueOf(INVITED_LATELY)), desk));
            }
        }
        if (held) {
            Lines.of("desk-decisions").forEach(one -> decide(id, one, desk));
        }
        past.written(Kept.SYMPOSIUM, id, held ? -Long.parseLong(HELD) + 2 * BEFORE : BEFORE);
    }

    private void invite(UUID symposium, UUID account, String[] line, LocalDate day, Desk desk) {
        InvitationState state = InvitationState.valueOf(line[2]);
        UUID id = symposiums.invite(symposium, new NewInvitation(account, desk.contact(account, GUEST), Desk.text(line[3]))).id();
        if (state != InvitationState.INVITED) {
            symposiums.reply(id, null, new Reply(state, Desk.text(line[3])));
        }
        past.invited(id, day);
    }

    private void decide(UUID symposium, String[] line, Desk desk) {
        List<UUID> accounts = line[0].equals(ALL) ? Collections.singletonList(null) : desk.at(line[0]);
        boolean promised = line[4].equals("yes");
        for (UUID account : accounts) {
            LocalDate until = promised ? hands.coming(line[3]) : hands.day(line[3]);
            UUID id = symposiums.decide(symposium, new NewDecision(account, line[1], desk.cast().people().get(line[2]), until, promised)).id();
            // Of no account: whoever decided it did nothing but for the demonstration.
            records.note(desk.cast().load(), "DECISION", List.of(id));
        }
    }
}
