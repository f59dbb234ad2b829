package org.gengke.fivelayer;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.gengke.fivelayer.Model.ModelProject;

/** Whom and what a model names by id: colleagues, contacts and competitors. */
final class ModelNames {

    private ModelNames() {}

    static Set<UUID> of(Model model) {
        Set<UUID> named = new HashSet<>();
        model.barriers().forEach(barrier -> {
            named.add(barrier.content().ownerId());
            named.add(barrier.content().competitorId());
        });
        model.values().forEach(value -> {
            named.add(value.content().ownerId());
            named.add(value.content().contactId());
            named.add(value.content().confirmedBy());
        });
        model.projects().forEach(project -> named.addAll(of(project)));
        named.remove(null);
        return named;
    }

    static Set<UUID> of(ModelProject project) {
        Set<UUID> named = new HashSet<>();
        named.add(project.project().content().content().responsibleId());
        named.add(project.project().content().lostToId());
        project.makers().forEach(maker -> {
            named.addAll(maker.maker().content().content().stances().keySet());
            named.addAll(maker.met().lastMetBy().keySet());
        });
        named.remove(null);
        return named;
    }
}
