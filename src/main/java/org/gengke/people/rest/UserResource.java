package org.gengke.people.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.PeopleService;
import org.gengke.people.UserQuery;
import org.gengke.people.UserView;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.Permission;
import org.gengke.people.domain.Role;
import org.gengke.people.domain.UserProfile;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** People. */
@Path("/v1/users")
@Tag(name = "People", description = "人员 · Users, teams, integration clients, audit trail")
@Produces(MediaType.APPLICATION_JSON)
public class UserResource {

    private final PeopleService people;
    private final MergePatch mergePatch;

    UserResource(PeopleService people, MergePatch mergePatch) {
        this.people = people;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class UserFilter {
        @QueryParam("q")
        @Size(max = 100)
        public String q;

        @QueryParam("role")
        public List<Role> role;

        @QueryParam("teamId")
        public List<UUID> teamId;

        @QueryParam("active")
        public Boolean active;

        @QueryParam("led")
        @DefaultValue("false")
        @Parameter(description = "Only people of the teams that the caller leads")
        public boolean led;
    }

    /** A colleague. */
    @Schema(name = "User")
    public record UserAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String username,
            @NotNull String displayName,
            String email,
            String phone,
            @NotNull Set<Role> roles,
            UUID teamId,
            String teamName,
            @Schema(description = "What level of work they master; null while nobody has stated it: then all work above the first level is warned of, as not known") Competence competence,
            @NotNull String locale,
            @NotNull boolean active,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static UserAnswer of(UserView user) {
            return new UserAnswer(
                    user.id(), user.version(), user.username(), user.displayName(), user.email(), user.phone(), user.roles(),
                    user.teamId(), user.teamName(), user.competence(), user.locale(), user.active(), user.createdAt(), user.updatedAt());
        }
    }

    /** One page of colleagues. */
    @Schema(name = "UserPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record UserPage(@NotNull List<UserAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A new colleague; without a password they sign in through the identity provider. */
    @Schema(name = "CreateUserRequest", examples = "{\"username\":\"li.wei\",\"displayName\":\"李伟\",\"roles\":[\"REP\"],\"password\":\"at-least-ten-characters\"}")
    public record CreateUserRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{1,99}") String username,
            @Size(min = 10, max = 200) String password,
            @NotNull @Size(min = 1, max = 100) String displayName,
            @Size(max = 200) @jakarta.validation.constraints.Email String email,
            @Size(max = 40) String phone,
            @NotEmpty Set<@NotNull Role> roles,
            UUID teamId,
            Competence competence,
            @Pattern(regexp = "zh-CN|en") String locale) {

        UserProfile profile() {
            return new UserProfile(displayName, email, phone, roles, teamId, competence, locale == null ? "zh-CN" : locale, true);
        }
    }

    /** What can be changed; absent properties stay. */
    @Schema(name = "UserPatch", examples = "{\"displayName\":\"李伟（华南）\",\"roles\":[\"REP\",\"MANAGER\"]}")
    public record UserPatch(
            @NotNull @Size(min = 1, max = 100) String displayName,
            @Size(max = 200) @jakarta.validation.constraints.Email String email,
            @Size(max = 40) String phone,
            @NotEmpty Set<@NotNull Role> roles,
            UUID teamId,
            Competence competence,
            @NotNull @Pattern(regexp = "zh-CN|en") String locale,
            @NotNull Boolean active) {

        static UserPatch of(UserProfile profile) {
            return new UserPatch(
                    profile.displayName(), profile.email(), profile.phone(), profile.roles(), profile.teamId(), profile.competence(), profile.locale(),
                    profile.active());
        }

        UserProfile profile() {
            return new UserProfile(displayName, email, phone, roles, teamId, competence, locale, active);
        }
    }

    /** A new password, set by an administrator. */
    @Schema(name = "PasswordRequest", examples = "{\"password\":\"夏满芒夏暑相连2026\"}")
    public record PasswordRequest(@NotNull @Size(min = 10, max = 200) String password) {}

    @GET
    @RolesAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "List colleagues", description = "Ordered by `displayName` (default), `username` or `updatedAt`; `q` finds names in Chinese, pinyin and initials.")
    public UserPage listUsers(@BeanParam @Valid UserFilter filter, @BeanParam @Valid Paging paging) {
        Page<UserAnswer> page = people.users(new UserQuery(
                        filter.q, filter.role, filter.teamId, filter.active, filter.led, paging.sort, paging.after, paging.limit, paging.count))
                .map(UserAnswer::of);
        return new UserPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a colleague", description = "The user name is unique without regard to case.")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = UserAnswer.class)))
    public Response createUser(@NotNull @Valid CreateUserRequest body) {
        UserView user = people.createUser(body.username, body.profile(), body.password);
        return Response.created(URI.create("/v1/users/" + user.id())).entity(UserAnswer.of(user)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Read a colleague", description = "By id.")
    public UserAnswer readUser(@PathParam("id") UUID id) {
        return UserAnswer.of(people.user(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a colleague", description = "Roles, team, name, competence; `active: false` signs them out and keeps their history. Customers follow their owner into another team.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = UserPatch.class)))
    public UserAnswer changeUser(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return UserAnswer.of(MergePatch.change(ifMatch, () -> people.user(id).version(), version -> {
            UserPatch wanted = mergePatch.apply(UserPatch.of(people.user(id).profile()), body, UserPatch.class);
            return people.changeUser(id, version, wanted.profile());
        }));
    }

    @PUT
    @Path("/{id}/password")
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set a colleague's password", description = "Ends all their sessions.")
    @APIResponse(responseCode = "204", description = "Set")
    public Response setPassword(@PathParam("id") UUID id, @NotNull @Valid PasswordRequest body) {
        people.setPassword(id, body.password);
        return Response.noContent().build();
    }
}
