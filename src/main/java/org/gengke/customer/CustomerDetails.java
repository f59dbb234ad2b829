package org.gengke.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;

/**
 * What a list of customers that leaves the house says beyond the rows on the screen.
 *
 * @param status what its status needs to be said again elsewhere
 * @param contacts who is there and has not left, the one to call first; none of what lies in the pool
 */
public record CustomerDetails(UUID id, String creditCode, String externalId, Status status, List<Contact> contacts) {

    /** Why it stands as it does; null where its status asks for no such thing. */
    public record Status(String reason, PauseCause pauseCause, PauseSide pauseSide, String competitorName) {}

    /** A person at the customer. */
    public record Contact(String name, String position, String department, List<String> phones, String email, String wechat) {}
}
