package org.gengke.people;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Whose request is being answered, or in whose name a job works. */
@ApplicationScoped
public class CurrentCaller {

    private final ThreadLocal<Caller> workingFor = new ThreadLocal<>();
    private final CurrentIdentityAssociation identities;

    CurrentCaller(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** @throws UnauthorizedException when nobody is signed in */
    public Caller get() {
        return find().orElseThrow(UnauthorizedException::new);
    }

    /** Empty when a job works by itself. */
    public Optional<Caller> find() {
        Caller jobOwner = workingFor.get();
        if (jobOwner != null) {
            return Optional.of(jobOwner);
        }
        return Arc.container().requestContext().isActive() && identities.getIdentity().getPrincipal() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }

    /** Runs the work of a job in the name of the one who ordered it: they see and change what they could themselves. */
    public <T> T as(Caller caller, Supplier<T> work) {
        Caller before = workingFor.get();
        workingFor.set(caller);
        try {
            return work.get();
        } finally {
            workingFor.set(before);
        }
    }
}
