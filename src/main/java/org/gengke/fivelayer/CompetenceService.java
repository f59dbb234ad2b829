package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.LayerWork;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.ValueKind;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.KindsOfWork;
import org.gengke.people.PeopleService;
import org.gengke.people.UserView;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.people.domain.Work;

/** Work by competence (section 8): what to warn about before somebody is given work. */
@ApplicationScoped
public class CompetenceService {

    private final PeopleService people;

    CompetenceService(PeopleService people) {
        this.people = people;
    }

    /** @param has null while nobody has stated it */
    public record Check(UUID personId, String personName, Competence has, List<OfWork> work, List<OfContact> contacts, List<OfBarrier> barriers, List<OfStep> steps, List<OfValue> values) {}

    /** @param warning null when the person masters it */
    public record OfWork(Work work, Competence needed, CompetenceGap warning) {}

    /** @param warning null when the person masters it, or anybody does */
    public record OfContact(InteractionKind kind, CompetenceGap warning) {}

    public record OfBarrier(BarrierKind kind, CompetenceGap warning) {}

    public record OfStep(ProjectStep step, CompetenceGap warning) {}

    public record OfValue(ValueKind kind, CompetenceGap warning) {}

    @Transactional
    public Check check(UUID personId) {
        UserView person = people.user(personId);
        Competence has = person.competence();
        return new Check(
                person.id(), person.displayName(), has,
                Arrays.stream(Work.values()).map(work -> new OfWork(work, work.needed(), work.givenTo(has).orElse(null))).toList(),
                Arrays.stream(InteractionKind.values()).map(kind -> new OfContact(kind, KindsOfWork.gap(kind, has).orElse(null))).toList(),
                Arrays.stream(BarrierKind.values()).map(kind -> new OfBarrier(kind, LayerWork.of(kind).givenTo(has).orElse(null))).toList(),
                Arrays.stream(ProjectStep.values()).map(step -> new OfStep(step, LayerWork.of(step).givenTo(has).orElse(null))).toList(),
                Arrays.stream(ValueKind.values()).map(kind -> new OfValue(kind, LayerWork.of(kind).givenTo(has).orElse(null))).toList());
    }
}
