package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gengke.people.domain.Team;
import org.gengke.people.domain.TeamInUse;
import org.gengke.people.persistence.Directory;
import org.gengke.people.persistence.Teams;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** The tree of teams. */
@ApplicationScoped
public class TeamService {

    private final Teams teams;
    private final Directory directory;
    private final AuditTrail audit;
    private final SignInService signIn;
    private final BusinessClock clock;

    TeamService(Teams teams, Directory directory, AuditTrail audit, SignInService signIn, BusinessClock clock) {
        this.teams = teams;
        this.directory = directory;
        this.audit = audit;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Transactional
    public List<TeamView> teams(boolean led) {
        return directory.teams(led);
    }

    @Transactional
    public TeamView team(UUID id) {
        return directory.team(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public TeamView createTeam(String name, UUID parentId) {
        directory.lockTeams();
        Team team = new Team(Ids.next(), name, parent(parentId), clock.now());
        teams.save(team);
        audit.note("TEAM_CREATED", "Team", team.id(), null, null, new Described(name, parentId));
        signIn.forgetCallers();
        return team(team.id());
    }

    /** Renames and moves; the teams below move along. */
    @Transactional
    public TeamView changeTeam(UUID id, Integer version, String name, UUID parentId) {
        directory.lockTeams();
        Team team = find(id, version);
        Described before = new Described(team.name(), team.parentId());
        Instant now = clock.now();
        team.rename(name, now);
        if (!Objects.equals(parentId, team.parentId())) {
            List<Team> subtree = teams.subtree(id);
            team.moveBelow(parent(parentId), now);
            subtree.stream()
                    .filter(below -> !below.id().equals(id))
                    .forEach(below -> below.moveBelow(teams.findById(below.parentId()), now));
        }
        teams.flush();
        audit.note("TEAM_CHANGED", "Team", id, null, before, new Described(name, parentId));
        signIn.forgetCallers();
        return team(id);
    }

    @Transactional
    public void removeTeam(UUID id, Integer version) {
        Team team = find(id, version);
        if (directory.teamInUse(id)) {
            throw new TeamInUse();
        }
        teams.delete(team);
        audit.note("TEAM_REMOVED", "Team", id, null, new Described(team.name(), team.parentId()), null);
    }

    private record Described(String name, UUID parentId) {}

    private Team find(UUID id, Integer version) {
        Team team = teams.findByIdOptional(id).orElseThrow(NotFound::new);
        if (version != null && version != team.version()) {
            throw new VersionConflict();
        }
        return team;
    }

    private Team parent(UUID parentId) {
        if (parentId == null) {
            return null;
        }
        Team parent = teams.findById(parentId);
        if (parent == null) {
            throw InvalidContent.at("#/parentId", "reference-unknown");
        }
        return parent;
    }
}
