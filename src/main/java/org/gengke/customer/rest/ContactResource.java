package org.gengke.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.ContactService;
import org.gengke.customer.ContactService.ContactQuery;
import org.gengke.customer.ContactSightings;
import org.gengke.customer.ContactView;
import org.gengke.customer.ContactView.NewPosition;
import org.gengke.customer.ContactView.Position;
import org.gengke.customer.SegmentFilter;
import org.gengke.customer.domain.ContactProfile;
import org.gengke.customer.domain.CustomerLimits;
import org.gengke.customer.rest.CustomerAnswer.Access;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Contacts. */
@Path("/v1/contacts")
@Tag(name = "Contacts", description = "联系人 · The people at our customers")
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource {

    private final ContactService contacts;
    private final ContactSightings sightings;
    private final MergePatch mergePatch;

    ContactResource(ContactService contacts, ContactSightings sightings, MergePatch mergePatch) {
        this.contacts = contacts;
        this.sightings = sightings;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class ContactFilter {
        @Parameter(description = "Part of the name, its pinyin or initials, or of a phone")
        @QueryParam("q")
        @Size(max = 100)
        public String q;

        @QueryParam("customerId")
        public List<UUID> customerId = List.of();

        @Parameter(description = SegmentFilter.DESCRIPTION)
        @QueryParam("segmentId")
        public List<UUID> segmentId = List.of();

        @Parameter(description = "true: only those who left a customer; false: only those who are at one")
        @QueryParam("left")
        public Boolean left;
    }

    /** What a person is, or was, at a customer. */
    @Schema(name = "ContactPosition")
    public record PositionAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            String position,
            String department,
            @Schema(description = "In buying, in the words of the team") String role,
            UUID reportsToId,
            String reportsToName,
            LocalDate since,
            @Schema(description = "Absent while they are there") LocalDate leftOn) {

        static PositionAnswer of(Position p) {
            return new PositionAnswer(
                    p.customerId(), p.customerName(), p.position(), p.department(), p.role(), p.reportsToId(), p.reportsToName(), p.since(),
                    p.leftOn());
        }
    }

    /** A person, with the positions at customers that the caller sees; present ones first. */
    @Schema(name = "Contact")
    public record ContactAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String name,
            @NotNull List<String> phones,
            String email,
            String wechat,
            LocalDate birthday,
            String preferences,
            String notes,
            @NotNull List<PositionAnswer> customers,
            @NotNull Access access,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static ContactAnswer of(ContactView view) {
            ContactProfile p = view.profile();
            return new ContactAnswer(
                    view.id(), view.version(), p.name(), p.phones(), p.email(), p.wechat(), p.birthday(), p.preferences(), p.notes(),
                    view.positions().stream().map(PositionAnswer::of).toList(), Access.of(view.writable()), view.createdAt(), view.updatedAt());
        }
    }

    /** One page of contacts. */
    @Schema(name = "ContactPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ContactPage(@NotNull List<ContactAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A position at a customer. */
    @Schema(name = "ContactPositionRequest", examples = "{\"customerId\":\"01912d68-783e-7a03-8467-5661c1243ad4\",\"position\":\"采购总监\",\"department\":\"采购部\",\"role\":\"决策人\"}")
    public record PositionRequest(
            @NotNull UUID customerId,
            @Size(max = CustomerLimits.POSITION) String position,
            @Size(max = CustomerLimits.POSITION) String department,
            @Size(max = CustomerLimits.POSITION) String role,
            @Schema(description = "Another contact who is at the same customer; nobody comes to be above themselves") UUID reportsToId,
            LocalDate since) {

        NewPosition toPosition() {
            return new NewPosition(customerId, position, department, role, reportsToId, since);
        }
    }

    /** A new contact at one customer or several. */
    @Schema(name = "CreateContactRequest", examples = "{\"name\":\"单文静\",\"phones\":[\"13800138000\"],\"wechat\":\"shanwj\",\"customers\":[{\"customerId\":\"01912d68-783e-7a03-8467-5661c1243ad4\",\"position\":\"采购总监\"}]}")
    public record CreateContactRequest(
            @NotBlank @Size(max = CustomerLimits.CONTACT_NAME) String name,
            @Size(max = CustomerLimits.PHONES) List<@NotBlank @Size(max = CustomerLimits.PHONE) String> phones,
            @Size(max = CustomerLimits.EMAIL) @Email String email,
            @Size(max = CustomerLimits.WECHAT) String wechat,
            LocalDate birthday,
            @Size(max = 2000) String preferences,
            @Size(max = 4000) String notes,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid PositionRequest> customers) {

        ContactProfile profile() {
            return new ContactProfile(name.strip(), phones, email, wechat, birthday, preferences, notes);
        }
    }

    /** What can be changed of the person; positions have resources of their own. */
    @Schema(name = "ContactPatch", examples = "{\"phones\":[\"13800138001\"]}")
    public record ContactPatch(
            @NotBlank @Size(max = CustomerLimits.CONTACT_NAME) String name,
            @Size(max = CustomerLimits.PHONES) List<@NotBlank @Size(max = CustomerLimits.PHONE) String> phones,
            @Size(max = CustomerLimits.EMAIL) @Email String email,
            @Size(max = CustomerLimits.WECHAT) String wechat,
            LocalDate birthday,
            @Size(max = 2000) String preferences,
            @Size(max = 4000) String notes) {

        static ContactPatch of(ContactProfile p) {
            return new ContactPatch(p.name(), p.phones(), p.email(), p.wechat(), p.birthday(), p.preferences(), p.notes());
        }

        ContactProfile profile() {
            return new ContactProfile(name.strip(), phones, email, wechat, birthday, preferences, notes);
        }
    }

    /** A departure. */
    @Schema(name = "DepartureRequest", examples = "{\"customerId\":\"01912d68-783e-7a03-8467-5661c1243ad4\",\"leftOn\":\"2026-09-30\"}")
    public record DepartureRequest(@NotNull UUID customerId, @Schema(description = "Not in the future; today when absent") LocalDate leftOn) {}

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List contacts", description = "Those at customers that the caller sees, not those in the pool. Ordered by `name` (default) or `updatedAt`.")
    public ContactPage listContacts(@BeanParam @Valid ContactFilter filter, @BeanParam @Valid Paging paging) {
        Page<ContactView> page = page(filter, paging);
        sightings.shown(page.items());
        return answer(page);
    }

    /** Exports count what they take out by themselves. */
    ContactPage exported(ContactFilter filter, Paging paging) {
        return answer(page(filter, paging));
    }

    private Page<ContactView> page(ContactFilter filter, Paging paging) {
        return contacts.contacts(new ContactQuery(
                filter.q, filter.customerId, filter.segmentId, filter.left, paging.sort, paging.after, paging.limit, paging.count));
    }

    private static ContactPage answer(Page<ContactView> found) {
        Page<ContactAnswer> page = found.map(ContactAnswer::of);
        return new ContactPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a contact", description = "At one customer or several, with a position in each.")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = ContactAnswer.class)))
    public Response createContact(@NotNull @Valid CreateContactRequest body) {
        ContactView contact = contacts.create(body.profile(), body.customers().stream().map(PositionRequest::toPosition).toList());
        return Response.created(URI.create("/v1/contacts/" + contact.id())).entity(ContactAnswer.of(contact)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a contact", description = "By id.")
    public ContactAnswer readContact(@PathParam("id") UUID id) {
        ContactView contact = contacts.contact(id);
        sightings.shown(List.of(contact));
        return ContactAnswer.of(contact);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a contact", description = "What describes the person; positions have resources of their own.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ContactPatch.class)))
    public ContactAnswer changeContact(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return ContactAnswer.of(MergePatch.change(ifMatch, () -> contacts.contact(id).version(), version -> {
            ContactPatch wanted = mergePatch.apply(ContactPatch.of(contacts.contact(id).profile()), body, ContactPatch.class);
            return contacts.change(id, version, wanted.profile());
        }));
    }

    @POST
    @Path("/{id}/positions")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a position", description = "At another customer, beside those that the contact has; or anew at one where it is. A superior who reports to the contact,"
            + " directly or through others, is refused with the names of those in the circle.")
    @APIResponse(responseCode = "201", description = "Taken", content = @Content(schema = @Schema(implementation = ContactAnswer.class)))
    public Response takePosition(@PathParam("id") UUID id, @NotNull @Valid PositionRequest body) {
        ContactView contact = contacts.position(id, body.toPosition());
        return Response.created(URI.create("/v1/contacts/" + id)).entity(ContactAnswer.of(contact)).build();
    }

    @POST
    @Path("/{id}/departures")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Leave a customer", description = "The position stays in the contact's history. Whoever reported to them reports to their superior, until"
            + " somebody says otherwise; informal influence from and on them ends.")
    @APIResponse(responseCode = "201", description = "Left", content = @Content(schema = @Schema(implementation = ContactAnswer.class)))
    public Response leaveCustomer(@PathParam("id") UUID id, @NotNull @Valid DepartureRequest body) {
        ContactView contact = contacts.leave(id, body.customerId(), body.leftOn());
        return Response.created(URI.create("/v1/contacts/" + id)).entity(ContactAnswer.of(contact)).build();
    }
}
