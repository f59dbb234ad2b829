package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gengke.fivelayer.domain.FactKindInUse;
import org.gengke.fivelayer.persistence.FactKinds;
import org.gengke.people.AuditTrail;
import org.gengke.shared.domain.InvalidContent;

/** The list of facts that customers are asked for (⚙). */
@ApplicationScoped
public class FactKindService {

    private final FactKinds kinds;
    private final LayerStates states;
    private final AuditTrail audit;

    FactKindService(FactKinds kinds, LayerStates states, AuditTrail audit) {
        this.kinds = kinds;
        this.states = states;
        this.audit = audit;
    }

    /** @param kinds in the order in which people are asked */
    public record FactKindList(int version, List<FactKind> kinds) {}

    @Transactional
    public FactKindList list() {
        return new FactKindList(kinds.version(), kinds.list());
    }

    /** @throws FactKindInUse when one is missing that customers have facts of */
    @Transactional
    public FactKindList replace(Integer version, List<FactKind> wished) {
        kinds.lock();
        FactKindList before = list();
        ProjectAccess.checkVersion(version, before.version());
        Set<String> keys = new HashSet<>();
        if (!wished.stream().allMatch(kind -> keys.add(kind.key()))) {
            throw InvalidContent.at("#/kinds", "given-twice");
        }
        before.kinds().stream().filter(kind -> !keys.contains(kind.key()) && kinds.used(kind.key())).findFirst().ifPresent(used -> {
            throw new FactKindInUse(used.key());
        });
        kinds.replace(wished);
        FactKindList after = list();
        audit.note("FACT_KINDS_CHANGED", "FactKinds", null, null, before, after);
        states.renewAll();
        return after;
    }
}
