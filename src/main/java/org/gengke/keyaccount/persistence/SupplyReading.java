package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.keyaccount.AccountStock;
import org.gengke.keyaccount.SupplyAgreement;
import org.gengke.keyaccount.SupplyQuery;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Sql;

/** Stocks and agreements for those who see the customer. */
@ApplicationScoped
public class SupplyReading {

    static final String AGREEMENT = "select a.*, c.name as customer_name, p.code, p.name, d.delivered, (";
    static final String OF_AGREEMENT = " from supply_agreement a join customer c on c.id = a.customer_id join product p on p.id = a.product_id"
            + " cross join lateral (select coalesce(sum(l.quantity), 0) as delivered from customer_order o join order_line l on l.order_id = o.id"
            + " where o.customer_id = a.customer_id and o.state = 'CONFIRMED' and l.product_id = a.product_id and o.ordered_on between a.begins_on and a.ends_on) d";
    static final String STOCK = "select s.*, c.name as customer_name, p.code, p.name, u.display_name";
    static final String OF_STOCK = " from account_stock s join customer c on c.id = s.customer_id join product p on p.id = s.product_id left join app_user u on u.id = s.recorded_by";

    private final Sql sql;
    private final Visibility visibility;

    SupplyReading(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public Page<AccountStock> stocks(SupplyQuery query) {
        Keyset keyset = Keyset.of(List.of(new Sort("toldOn", "s.told_on", Keyset.Type.DATE)), query.sort() == null ? "-toldOn" : query.sort(), query.after(), query.limit(), "s.id");
        Fragment from = Fragment.of(OF_STOCK + " where (").add(visibility.readable("c")).add(")");
        from.andAny("s.customer_id", "uuid", query.customerIds()).andAny("s.product_id", "uuid", query.productIds());
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(STOCK + keyset.selectKey()).add(from)), SupplyReading::stock, total);
    }

    public Optional<AccountStock> stock(UUID id) {
        return sql.first(Fragment.of(STOCK + OF_STOCK + " where s.id = ? and (", id).add(visibility.readableRow("c")).add(")"), SupplyReading::stock);
    }

    public Page<SupplyAgreement> agreements(SupplyQuery query) {
        Keyset keyset = Keyset.of(List.of(new Sort("endsOn", "a.ends_on", Keyset.Type.DATE)), query.sort() == null ? "-endsOn" : query.sort(), query.after(), query.limit(), "a.id");
        Fragment from = Fragment.of(OF_AGREEMENT + " where (").add(visibility.readable("c")).add(")");
        from.andAny("a.customer_id", "uuid", query.customerIds()).andAny("a.product_id", "uuid", query.productIds());
        if (query.runningOn() != null) {
            from.and("?::date between a.begins_on and a.ends_on", query.runningOn());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        Fragment select = Fragment.of(AGREEMENT).add(visibility.writable("c")).add(") as writable" + keyset.selectKey()).add(from);
        return keyset.read(sql, keyset.addTo(select), SupplyReading::agreement, total);
    }

    public Optional<SupplyAgreement> agreement(UUID id) {
        return sql.first(
                Fragment.of(AGREEMENT).add(visibility.writableRow("c")).add(") as writable" + OF_AGREEMENT + " where a.id = ? and (", id).add(visibility.readableRow("c")).add(")"),
                SupplyReading::agreement);
    }

    static AccountStock stock(ResultSet row) throws SQLException {
        return new AccountStock(
                Sql.id(row, "id"), Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.id(row, "product_id"), row.getString("code"), row.getString("name"),
                row.getObject("told_on", LocalDate.class), row.getBigDecimal("quantity"), row.getString("told_by"), row.getString("note"), row.getString("display_name"));
    }

    static SupplyAgreement agreement(ResultSet row) throws SQLException {
        return new SupplyAgreement(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.id(row, "product_id"), row.getString("code"),
                row.getString("name"),
                new SupplyAgreement.Content(
                        row.getObject("begins_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), row.getBigDecimal("quantity"), row.getBigDecimal("reserved"),
                        row.getString("note")),
                row.getBigDecimal("delivered"), Sql.instant(row, "updated_at"), row.getBoolean("writable"));
    }
}
