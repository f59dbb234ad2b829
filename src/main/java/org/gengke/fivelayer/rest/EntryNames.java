package org.gengke.fivelayer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gengke.fivelayer.Entry;
import org.gengke.fivelayer.NameService;
import org.gengke.fivelayer.domain.Barrier;
import org.gengke.fivelayer.domain.Value;
import org.gengke.fivelayer.rest.EntryAnswers.BarrierAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.ValueAnswer;
import org.gengke.people.domain.Competence;

/** Answers with the names of whom and what an entry names. */
@ApplicationScoped
class EntryNames {

    private final NameService names;

    EntryNames(NameService names) {
        this.names = names;
    }

    BarrierAnswer barrier(Entry<Barrier> one) {
        return barriers(List.of(one)).get(0);
    }

    List<BarrierAnswer> barriers(List<Entry<Barrier>> all) {
        Map<UUID, String> known = of(all.stream().flatMap(one -> ids(one.content().ownerId(), one.content().competitorId())));
        Map<UUID, Competence> levels = names.levels(ids(all.stream().map(one -> one.content().ownerId()).toArray(UUID[]::new)).toList());
        return all.stream().map(one -> BarrierAnswer.of(one, known, levels)).toList();
    }

    ValueAnswer value(Entry<Value> one) {
        return values(List.of(one)).get(0);
    }

    List<ValueAnswer> values(List<Entry<Value>> all) {
        Map<UUID, String> known = of(all.stream().flatMap(one -> ids(one.content().ownerId())));
        all.stream().map(Entry::customerId).distinct().forEach(customer -> known.putAll(names.people(
                customer, all.stream().flatMap(one -> ids(one.content().contactId(), one.content().confirmedBy())).collect(Collectors.toSet()))));
        Map<UUID, Competence> levels = names.levels(ids(all.stream().map(one -> one.content().ownerId()).toArray(UUID[]::new)).toList());
        return all.stream().map(one -> ValueAnswer.of(one, known, levels)).toList();
    }

    private static Stream<UUID> ids(UUID... ids) {
        return Arrays.stream(ids).filter(Objects::nonNull);
    }

    private Map<UUID, String> of(Stream<UUID> ids) {
        return names.names(ids.collect(Collectors.toSet()));
    }
}
