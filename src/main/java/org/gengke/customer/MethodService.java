package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.persistence.ChecklistAnswers;
import org.gengke.customer.persistence.ChecklistQuestions;
import org.gengke.customer.persistence.MethodTexts;
import org.gengke.customer.persistence.MethodTexts.Kind;
import org.gengke.people.AuditTrail;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** The method as a manager edits it: which questions are asked and which actions advised. One that was removed is switched off. */
@ApplicationScoped
public class MethodService {

    private final MethodTexts texts;
    private final ChecklistQuestions questions;
    private final ChecklistAnswers answers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    MethodService(
            MethodTexts texts, ChecklistQuestions questions, ChecklistAnswers answers, AuditTrail audit, BusinessClock clock) {
        this.texts = texts;
        this.questions = questions;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<MethodText> all(boolean asked) {
        return texts.all(kind(asked));
    }

    @Transactional
    public MethodText one(boolean asked, UUID id) {
        return texts.byId(kind(asked), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public MethodText create(boolean asked, MethodText text) {
        if (text.importance() != null && text.status() != CustomerStatus.WON) {
            throw InvalidContent.at("#/importance", "only-when-won");
        }
        texts.add(kind(asked), text, clock.now());
        audit.note("METHOD_CREATED", name(asked), text.id(), null, null, text);
        recount(asked, text.status());
        return one(asked, text.id());
    }

    /** @param wished with the version that was read */
    @Transactional
    public MethodText change(boolean asked, MethodText wished, Integer version) {
        MethodText before = one(asked, wished.id());
        if (version != null && version != before.version() || !texts.change(kind(asked), wished, clock.now())) {
            throw new VersionConflict();
        }
        audit.note("METHOD_CHANGED", name(asked), wished.id(), null, before, wished);
        if (before.active() != wished.active()) {
            recount(asked, before.status());
        }
        return one(asked, wished.id());
    }

    private void recount(boolean asked, CustomerStatus status) {
        if (asked) {
            answers.recount(status);
            questions.forget();
        }
    }

    private static Kind kind(boolean asked) {
        return asked ? Kind.QUESTION : Kind.ACTION;
    }

    private static String name(boolean asked) {
        return asked ? "ChecklistQuestion" : "PlaybookAction";
    }
}
