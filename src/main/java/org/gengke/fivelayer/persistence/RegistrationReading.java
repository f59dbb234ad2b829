package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomerParts;
import org.gengke.fivelayer.RegistrationQuery;
import org.gengke.fivelayer.RegistrationView;
import org.gengke.fivelayer.domain.PartnerState;
import org.gengke.fivelayer.domain.RegistrationState;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Deal registrations, for those who see their customers. */
@ApplicationScoped
public class RegistrationReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("registeredOn", "r.registered_on", Keyset.Type.DATE),
            new Sort("validUntil", "r.valid_until", Keyset.Type.DATE),
            new Sort("customerName", "c.name", Keyset.Type.TEXT),
            new Sort("partnerName", "p.name", Keyset.Type.TEXT),
            new Sort("updatedAt", "r.updated_at", Keyset.Type.INSTANT));
    private static final String NEWEST_FIRST = "-registeredOn";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;

    RegistrationReading(Sql sql, Visibility visibility, CustomerParts parts) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
    }

    public Page<RegistrationView> list(RegistrationQuery query, LocalDate today, LocalDate near) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? NEWEST_FIRST : query.sort(), query.after(), query.limit(), "r.id");
        Fragment from = from(today).add(" where (").add(visibility.readable("c")).add(")").add(parts.inSegments("r.customer_id", query.segmentIds()));
        RegistrationConditions.add(from, query, today);
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(select(today, near, visibility.writable("c")).add(keyset.selectKey()).add(from)), RegistrationReading::view, total);
    }

    public Optional<RegistrationView> visible(UUID id, LocalDate today, LocalDate near) {
        Fragment query = select(today, near, visibility.writableRow("c")).add(from(today)).add(" where r.id = ? and (", id).add(visibility.readableRow("c")).add(")");
        return sql.first(query, RegistrationReading::view);
    }

    /** These, of one customer that the caller sees; by id. */
    public Map<UUID, RegistrationView> ofVisible(Collection<UUID> ids, LocalDate today, LocalDate near) {
        Map<UUID, RegistrationView> found = new HashMap<>();
        Fragment query = select(today, near, visibility.writable("c")).add(from(today)).add(" where r.id = any(?::uuid[]) and (", (Object) ids.toArray(UUID[]::new));
        sql.list(query.add(visibility.readable("c")).add(")"), RegistrationReading::view).forEach(one -> found.put(one.id(), one));
        return found;
    }

    /** Of a registration that the caller sees; the first one first. */
    public List<RegistrationView.Extension> extensions(UUID id) {
        return sql.list(
                Fragment.of(
                        "select e.*, coalesce(u.display_name, x.name) as by_name from deal_registration_extension e left join app_user u on u.id = e.extended_by"
                                + " left join api_client x on x.id = e.extended_by where e.registration_id = ? order by e.extended_at, e.id",
                        id),
                row -> new RegistrationView.Extension(
                        row.getObject("until_before", LocalDate.class), row.getObject("valid_until", LocalDate.class), row.getString("reason"),
                        Sql.instant(row, "extended_at"), row.getString("by_name")));
    }

    private static Fragment select(LocalDate today, LocalDate near, Fragment writable) {
        return Fragment.of("select r.*, c.name as customer_name, c.owner_id, u.display_name as owner_name, p.name as partner_name, p.state as partner_state,"
                        + " x.name as product_name, w.id as protector_id, w.partner_id as protector_partner_id, wp.name as protector_name, w.valid_until as protector_until,"
                        + " coalesce(b.display_name, bx.name) as created_by_name, coalesce(v.display_name, vx.name) as withdrawn_by_name, "
                        + RegistrationConditions.state(today) + " as state, " + RegistrationConditions.inPart(today) + " as in_part, " + RegistrationConditions.expiring(today, near) + " as expiring, (")
                .add(writable)
                .add(") as writable");
    }

    private static Fragment from(LocalDate today) {
        return Fragment.of(" from deal_registration r join customer c on c.id = r.customer_id and c.merged_into is null join partner p on p.id = r.partner_id"
                + " left join product x on x.id = r.product_id left join app_user u on u.id = c.owner_id left join app_user b on b.id = r.created_by"
                + " left join api_client bx on bx.id = r.created_by left join app_user v on v.id = r.withdrawn_by left join api_client vx on vx.id = r.withdrawn_by"
                + RegistrationConditions.protector(today) + " left join partner wp on wp.id = w.partner_id");
    }

    private static RegistrationView view(ResultSet row) throws SQLException {
        RegistrationState state = Sql.constant(row, "state", RegistrationState.class);
        UUID product = Sql.id(row, "product_id");
        LocalDate withdrawnOn = row.getObject("withdrawn_on", LocalDate.class);
        return new RegistrationView(
                Sql.id(row, "id"),
                row.getInt("version"),
                new RegistrationView.Partner(Sql.id(row, "partner_id"), row.getString("partner_name"), Sql.constant(row, "partner_state", PartnerState.class)),
                new RegistrationView.Customer(Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.id(row, "owner_id"), row.getString("owner_name")),
                product == null ? null : new RegistrationView.Product(product, row.getString("product_name")),
                RegistrationBook.terms(row),
                state,
                row.getBoolean("in_part"),
                row.getBoolean("expiring"),
                state == RegistrationState.WAITING
                        ? new RegistrationView.Protector(
                                Sql.id(row, "protector_id"), Sql.id(row, "protector_partner_id"), row.getString("protector_name"),
                                row.getObject("protector_until", LocalDate.class))
                        : null,
                row.getString("note"),
                withdrawnOn == null ? null : new RegistrationView.Withdrawal(withdrawnOn, row.getString("withdrawal_reason"), row.getString("withdrawn_by_name")),
                row.getBoolean("writable"),
                row.getString("created_by_name"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }
}
