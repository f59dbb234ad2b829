package org.gengke.people.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.TeamService;
import org.gengke.people.TeamView;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** The tree of teams. */
@Path("/v1/teams")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class TeamResource {

    private final TeamService teams;
    private final MergePatch mergePatch;

    TeamResource(TeamService teams, MergePatch mergePatch) {
        this.teams = teams;
        this.mergePatch = mergePatch;
    }

    /** A team; `path` holds the ids from the root down to it. */
    @Schema(name = "Team")
    public record TeamAnswer(
            @NotNull UUID id, @NotNull int version, @NotNull String name, UUID parentId, @NotNull List<UUID> path, @NotNull int people)
            implements Versioned {

        static TeamAnswer of(TeamView team) {
            return new TeamAnswer(team.id(), team.version(), team.name(), team.parentId(), team.path(), team.people());
        }
    }

    /** All teams, parents before children. */
    @Schema(name = "TeamPage")
    public record TeamPage(@NotNull List<TeamAnswer> items, String next) {}

    /** Name and place of a team; without a parent it is a root. */
    @Schema(name = "TeamRequest", examples = "{\"name\":\"华南大区\",\"parentId\":null}")
    public record TeamRequest(@NotNull @Size(min = 1, max = 100) String name, UUID parentId) {}

    @GET
    @RolesAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "List teams", description = "The whole tree in one answer, parents before children; with `led=true` the teams that the caller leads: all for an executive, a manager's own and those below it, none for others.")
    public TeamPage listTeams(@QueryParam("led") @DefaultValue("false") boolean led) {
        return new TeamPage(teams.teams(led).stream().map(TeamAnswer::of).toList(), null);
    }

    @POST
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a team", description = "Names are unique among the teams of one parent.")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = TeamAnswer.class)))
    public Response createTeam(@NotNull @Valid TeamRequest body) {
        TeamView team = teams.createTeam(body.name, body.parentId);
        return Response.created(URI.create("/v1/teams/" + team.id())).entity(TeamAnswer.of(team)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Read a team", description = "By id.")
    public TeamAnswer readTeam(@PathParam("id") UUID id) {
        return TeamAnswer.of(teams.team(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a team", description = "Renames or moves it; the teams below move along. A team cannot stand below itself.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = TeamRequest.class)))
    public TeamAnswer changeTeam(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return TeamAnswer.of(MergePatch.change(ifMatch, () -> teams.team(id).version(), version -> {
            TeamView present = teams.team(id);
            TeamRequest wanted = mergePatch.apply(new TeamRequest(present.name(), present.parentId()), body, TeamRequest.class);
            return teams.changeTeam(id, version, wanted.name, wanted.parentId);
        }));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Remove a team", description = "Only when it has no people, teams or customers.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeTeam(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        teams.removeTeam(id, ifMatch.version());
        return Response.noContent().build();
    }
}
