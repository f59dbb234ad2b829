package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gengke.competitor.CompetitorNames;
import org.gengke.integration.domain.CustomerLine;
import org.gengke.people.PeopleService;
import org.gengke.people.UserView;
import org.gengke.shared.domain.Ids;

/** Whom the names in a chunk of rows mean: colleagues and competitors. */
@ApplicationScoped
class ImportNames {

    private final PeopleService people;
    private final CompetitorNames competitors;

    ImportNames(PeopleService people, CompetitorNames competitors) {
        this.people = people;
        this.competitors = competitors;
    }

    /**
     * Names in lower case.
     *
     * @param colleagues several people where a display name is shared
     */
    record Known(Map<String, List<UserView>> colleagues, Map<String, UUID> competitors) {

        /** The one colleague of that name; null for none or for several. */
        UserView colleague(String name) {
            List<UserView> found = colleagues.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
            return found.size() == 1 ? found.get(0) : null;
        }

        UUID competitor(String name) {
            return competitors.get(name.toLowerCase(Locale.ROOT));
        }
    }

    /** @param adding whether unknown competitors are added; a dry run only looks */
    Known of(Collection<CustomerLine> lines, boolean adding) {
        Set<String> names = lines.stream()
                .flatMap(line -> Stream.of(
                        line.ownerName(), line.createdByName(), line.lastContact() == null ? "" : line.lastContact().authorName()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Map<String, List<UserView>> colleagues = new HashMap<>();
        for (UserView user : people.named(names)) {
            Set<String> keys = new HashSet<>(List.of(user.username().toLowerCase(Locale.ROOT), user.displayName().toLowerCase(Locale.ROOT)));
            keys.forEach(key -> colleagues.merge(key, List.of(user), (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        }
        Set<String> rivals = lines.stream().map(CustomerLine::competitorName).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
        Map<String, UUID> ids = adding ? competitors.knownOrNew(rivals) : competitors.known(rivals);
        // A run would add them: a dry run must not refuse what it lacks.
        rivals.forEach(name -> ids.computeIfAbsent(name.toLowerCase(Locale.ROOT), unknown -> Ids.next()));
        return new Known(colleagues, ids);
    }
}
