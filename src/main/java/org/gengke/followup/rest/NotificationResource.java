package org.gengke.followup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.followup.NotificationService;
import org.gengke.followup.NotificationView;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.Paging;

/** What the product tells a colleague by itself. */
@Path("/v1/notifications")
@Tag(name = "Follow-up")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationResource {

    private final NotificationService notifications;

    NotificationResource(NotificationService notifications) {
        this.notifications = notifications;
    }

    /** One notice; its text is made from `kind` and `arguments`. */
    @Schema(name = "Notification")
    public record NotificationAnswer(
            @NotNull UUID id,
            @Schema(description = "PLAN_ESCALATED (a colleague's plan has been overdue for too long), CUSTOMER_ASSIGNED, CUSTOMERS_ASSIGNED (by an import), PLAN_ASSIGNED,"
                            + " IMPORT_FINISHED, POOL_WARNING, COMPETITOR_MOVED, REGISTRATION_EXPIRED (a partner's deal registration has run out); there may be more later")
                    @NotNull String kind,
            UUID customerId,
            String customerName,
            @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "Empty, as `customerId` and `customerName`, when it is about a customer that the reader does not see any more") @NotNull @JsonRawValue String arguments,
            @NotNull Instant createdAt,
            @Schema(description = "Null while unread") Instant readAt) {

        static NotificationAnswer of(NotificationView view) {
            return new NotificationAnswer(
                    view.id(), view.kind(), view.customerId(), view.customerName(), view.arguments(), view.createdAt(), view.readAt());
        }
    }

    /** One page of notices. */
    @Schema(name = "NotificationPage")
    public record NotificationPage(
            @NotNull List<NotificationAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    @GET
    @RolesAllowed({Permission.FOLLOW_UP_READ, Permission.SETTINGS_READ})
    @Operation(summary = "List own notifications", description = "Newest first (`-createdAt`, or `createdAt`); `unread=true` for those not read yet; with `count=true` `total` is their number.")
    public NotificationPage listNotifications(@QueryParam("unread") Boolean unread, @BeanParam @Valid Paging paging) {
        Page<NotificationAnswer> page = notifications
                .notifications(unread, paging.after, paging.limit, paging.sort, paging.count)
                .map(NotificationAnswer::of);
        return new NotificationPage(page.items(), page.next(), page.total());
    }

    @POST
    @Path("/{id}/reading")
    @RolesAllowed({Permission.FOLLOW_UP_READ, Permission.SETTINGS_READ})
    @Operation(summary = "Mark a notification as read", description = "Doing it twice changes nothing.")
    public NotificationAnswer readNotification(@PathParam("id") UUID id) {
        return NotificationAnswer.of(notifications.read(id));
    }
}
