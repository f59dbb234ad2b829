package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.customer.CustomerParts;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.DepartureView;
import org.gengke.fivelayer.DepartureView.Acquainted;
import org.gengke.fivelayer.DepartureView.Customer;
import org.gengke.fivelayer.DepartureView.Maker;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Supervised customers with those who decide there, and who of us met them: three statements, however many customers. */
@ApplicationScoped
public class DepartureReading {

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;
    private final Acquaintances acquaintances;
    private final ModelCustomers names;

    DepartureReading(Sql sql, Visibility visibility, CustomerParts parts, Acquaintances acquaintances, ModelCustomers names) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
        this.acquaintances = acquaintances;
        this.names = names;
    }

    private record Decides(UUID customerId, UUID contactId, String name, String position, UUID projectId, String projectName, int weight) {}

    /** @param metSince from which day on whoever was met counts as known */
    public List<DepartureView> customers(DepartureView.Query query, Set<Tier> supervised, LocalDate metSince) {
        if (supervised.isEmpty()) {
            return List.of();
        }
        Map<UUID, Customer> customers = new LinkedHashMap<>();
        supervisedCustomers(query, supervised).forEach(customer -> customers.put(customer.id(), customer));
        Map<UUID, List<Decides>> makers = makers(customers.keySet()).stream().collect(Collectors.groupingBy(Decides::customerId));
        Set<UUID> contacts = makers.values().stream().flatMap(List::stream).map(Decides::contactId).collect(Collectors.toSet());
        Map<UUID, List<Acquainted>> known = known(contacts, metSince);
        return customers.values().stream()
                .map(customer -> new DepartureView(
                        customer,
                        makers.getOrDefault(customer.id(), List.of()).stream()
                                .map(maker -> new Maker(
                                        maker.contactId, maker.name, maker.position, maker.projectId, maker.projectName, maker.weight,
                                        known.getOrDefault(maker.contactId, List.of())))
                                .toList()))
                .toList();
    }

    private List<Customer> supervisedCustomers(DepartureView.Query query, Set<Tier> supervised) {
        Fragment select = Fragment.of("select c.id, c.name, c.tier, c.owner_id, u.display_name as owner_name, c.team_id, t.name as team_name from customer c"
                        + " left join app_user u on u.id = c.owner_id left join team t on t.id = c.team_id"
                        + " where c.merged_into is null and c.status <> 'ABANDONED' and (")
                .add(visibility.readable("c"))
                .add(")")
                .andIn("c.tier", supervised)
                .andIn("c.tier", query.tiers())
                .andAny("c.id", "uuid", query.customerIds())
                .andAny("c.owner_id", "uuid", query.ownerIds())
                .add(parts.inSegments("c.id", query.segmentIds()));
        if (query.teamIds() != null && !query.teamIds().isEmpty()) {
            select.and("t.path && ?::uuid[]", (Object) query.teamIds().toArray());
        }
        return sql.list(
                select,
                row -> new Customer(
                        Sql.id(row, "id"), row.getString("name"), Sql.constant(row, "tier", Tier.class), Sql.id(row, "owner_id"),
                        row.getString("owner_name"), Sql.id(row, "team_id"), row.getString("team_name")));
    }

    /** The heaviest first. */
    private List<Decides> makers(Collection<UUID> customers) {
        if (customers.isEmpty()) {
            return List.of();
        }
        return sql.list(
                Fragment.of(
                        "select p.customer_id, d.contact_id, k.name, o.position, p.id as project_id, p.name as project_name, d.weight"
                                + " from customer_project p join decision_maker d on d.project_id = p.id and d.removed_at is null join contact k on k.id = d.contact_id"
                                + " left join lateral (select x.position from contact_position x where x.contact_id = k.id and x.customer_id = p.customer_id"
                                + "   order by x.left_on is not null, x.id limit 1) o on true"
                                + " where p.removed_at is null and p.state in ('OPEN','WON') and p.customer_id = any(?::uuid[])"
                                // Who has left the customer decides no more.
                                + " and (not exists (select 1 from contact_position x where x.contact_id = k.id and x.customer_id = p.customer_id)"
                                + "   or exists (select 1 from contact_position x where x.contact_id = k.id and x.customer_id = p.customer_id and x.left_on is null))"
                                + " order by d.weight desc, p.begun_on desc, k.name, d.id",
                        (Object) customers.toArray(UUID[]::new)),
                row -> new Decides(
                        Sql.id(row, "customer_id"), Sql.id(row, "contact_id"), row.getString("name"), row.getString("position"),
                        Sql.id(row, "project_id"), row.getString("project_name"), row.getInt("weight")));
    }

    /** Who of us met them since then, the latest first. */
    private Map<UUID, List<Acquainted>> known(Collection<UUID> contacts, LocalDate since) {
        Map<UUID, Map<UUID, LocalDate>> last = new HashMap<>();
        acquaintances.met(contacts, since, null).forEach((contact, met) -> last.put(contact, Acquaintances.lastBy(met)));
        Map<UUID, String> called = names.names(last.values().stream().flatMap(by -> by.keySet().stream()).collect(Collectors.toSet()));
        Map<UUID, List<Acquainted>> known = new HashMap<>();
        last.forEach((contact, by) -> known.put(
                contact,
                by.entrySet().stream()
                        .map(one -> new Acquainted(one.getKey(), called.get(one.getKey()), one.getValue()))
                        .sorted(Comparator.comparing(Acquainted::lastMetOn).reversed().thenComparing(Acquainted::name).thenComparing(Acquainted::userId))
                        .toList()));
        return known;
    }
}
