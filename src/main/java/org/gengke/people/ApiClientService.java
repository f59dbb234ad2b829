package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.people.domain.Permission;
import org.gengke.people.persistence.ApiClients;
import org.gengke.people.persistence.Directory;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** Integration clients: other systems with scopes instead of roles. */
@ApplicationScoped
public class ApiClientService {

    private final ApiClients clients;
    private final Directory directory;
    private final SignInService signIn;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ApiClientService(ApiClients clients, Directory directory, SignInService signIn, AuditTrail audit, BusinessClock clock) {
        this.clients = clients;
        this.directory = directory;
        this.signIn = signIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is set of a client; without a team it reaches every customer. */
    public record ApiClientProfile(String name, Set<String> scopes, UUID teamId, boolean active) {}

    /** A new client with its key, which is shown this once. */
    public record IssuedClient(ApiClientView client, String key) {}

    @Transactional
    public List<ApiClientView> clients() {
        return directory.clients();
    }

    @Transactional
    public ApiClientView client(UUID id) {
        return directory.client(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public IssuedClient createClient(ApiClientProfile profile) {
        check(profile);
        UUID id = Ids.next();
        String key = signIn.secret(SignInService.CLIENT_PREFIX);
        Instant now = clock.now();
        clients.add(id, profile, SignInService.hash(key), key.substring(key.length() - 4), now);
        audit.note("API_CLIENT_CREATED", "ApiClient", id, null, null, profile);
        return new IssuedClient(client(id), key);
    }

    @Transactional
    public ApiClientView changeClient(UUID id, Integer version, ApiClientProfile profile) {
        ApiClientView before = client(id);
        check(profile);
        if ((version != null && version != before.version()) || !clients.change(id, before.version(), profile, clock.now())) {
            throw new VersionConflict();
        }
        audit.note(
                "API_CLIENT_CHANGED", "ApiClient", id, null,
                new ApiClientProfile(before.name(), before.scopes(), before.teamId(), before.active()), profile);
        signIn.forgetCallers();
        return client(id);
    }

    private void check(ApiClientProfile profile) {
        if (!Permission.SCOPES.containsAll(profile.scopes())) {
            throw InvalidContent.at("#/scopes", "scope-unknown");
        }
        if (profile.teamId() != null && directory.team(profile.teamId()).isEmpty()) {
            throw InvalidContent.at("#/teamId", "reference-unknown");
        }
    }
}
