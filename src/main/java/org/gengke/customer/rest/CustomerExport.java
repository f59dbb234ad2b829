package org.gengke.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gengke.customer.CustomerDetails;
import org.gengke.customer.CustomerDetails.Contact;
import org.gengke.customer.CustomerDetailsService;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.rest.CustomerRowAnswer.CustomerPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of customers as a spreadsheet: the rows of the list with what identifies a customer and whom to call there. */
@ApplicationScoped
class CustomerExport implements ExportableList {

    private final CustomerResource resource;
    private final CustomerDetailsService details;
    private final QueryBinder binder;

    CustomerExport(CustomerResource resource, CustomerDetailsService details, QueryBinder binder) {
        this.resource = resource;
        this.details = details;
        this.binder = binder;
    }

    /** A row of the file. Its headings are those that an import knows, so that a file brought again is understood. */
    record Line(
            CustomerRowAnswer customer,
            String creditCode,
            String externalId,
            String contactName,
            String contactPosition,
            String contactDepartment,
            List<String> contactPhones,
            String contactEmail,
            String contactWechat,
            String otherContacts,
            String competitorName,
            PauseCause pauseCause,
            PauseSide pauseSide,
            String statusReason) {

        private static final Contact NOBODY = new Contact(null, null, null, List.of(), null, null);
        private static final CustomerDetails NOTHING = new CustomerDetails(null, null, null, new CustomerDetails.Status(null, null, null, null), List.of());

        static Line of(CustomerRowAnswer customer, CustomerDetails known) {
            CustomerDetails details = known == null ? NOTHING : known;
            Contact first = details.contacts().isEmpty() ? NOBODY : details.contacts().get(0);
            String others = details.contacts().stream().skip(1).map(Line::text).collect(Collectors.joining("\n"));
            CustomerDetails.Status status = details.status();
            return new Line(
                    customer, details.creditCode(), details.externalId(), first.name(), first.position(), first.department(), first.phones(), first.email(),
                    first.wechat(), others.isEmpty() ? null : others, status.competitorName(), status.pauseCause(), status.pauseSide(), status.reason());
        }

        /** 李雷 采购经理 13800138000 li@example.com */
        private static String text(Contact contact) {
            return Stream.of(Stream.of(contact.name()), Stream.ofNullable(contact.position()), contact.phones().stream(), Stream.ofNullable(contact.email()))
                    .flatMap(Function.identity())
                    .collect(Collectors.joining(" "));
        }
    }

    /** A page of them. */
    record Lines(List<Line> items, String next) {}

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public boolean holdsContacts() {
        return true;
    }

    /** The first contact has columns of its own; each of the others is a line of one cell. */
    @Override
    public int contacts(Object row) {
        Line line = (Line) row;
        return (line.contactName == null ? 0 : 1) + (line.otherContacts == null ? 0 : (int) line.otherContacts.lines().count());
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        CustomerPage page = resource.listCustomers(binder.bind(CustomerFilter.class, query), paging);
        Map<UUID, CustomerDetails> known = details.of(page.items().stream().map(CustomerRowAnswer::id).toList());
        return new Lines(page.items().stream().map(row -> Line.of(row, known.get(row.id()))).toList(), page.next());
    }
}
