package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomerParts;
import org.gengke.followup.InteractionParts;
import org.gengke.followup.InteractionQuery;
import org.gengke.followup.InteractionView;
import org.gengke.followup.domain.Interaction;
import org.gengke.followup.domain.InteractionContent;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Interactions: facts that are written once and read often, so plain rows without a session that watches them. */
@ApplicationScoped
public class Interactions {

    private static final List<Sort> SORTS = List.of(new Sort("occurredAt", "i.occurred_at", Keyset.Type.INSTANT));
    private static final String NEWEST_FIRST = "-occurredAt";
    private static final String SELECT = "select i.*, c.name as customer_name, u.display_name as author_name";
    private static final String FROM = " from interaction i join customer c on c.id = i.customer_id"
            + " left join app_user u on u.id = i.author_id where (";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;
    private final BusinessClock clock;

    Interactions(Sql sql, Visibility visibility, CustomerParts parts, BusinessClock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
        this.clock = clock;
    }

    public void add(Interaction one) {
        InteractionContent content = one.content();
        sql.update(Fragment.of(
                "insert into interaction (id, version, customer_id, kind, occurred_at, author_id, contact_ids, colleague_ids, summary, needs,"
                        + " doubts, valued, next_step, corrects_id, recorded_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?::uuid[], ?::uuid[], ?, ?, ?, ?, ?, ?, ?)",
                one.id(), one.customerId(), content.kind(), content.occurredAt(), one.authorId(),
                content.contactIds().toArray(UUID[]::new), content.colleagueIds().toArray(UUID[]::new), content.summary(), content.needs(),
                content.doubts(), content.valued(), content.nextStep(), one.correctsId(), one.recordedAt()));
    }

    /** The caller holds the lock of the customer. */
    public void replace(Interaction one) {
        InteractionContent content = one.content();
        sql.update(Fragment.of(
                "update interaction set version = ?, kind = ?, occurred_at = ?, contact_ids = ?::uuid[], colleague_ids = ?::uuid[], summary = ?,"
                        + " needs = ?, doubts = ?, valued = ?, next_step = ? where id = ?",
                one.version(), content.kind(), content.occurredAt(), content.contactIds().toArray(UUID[]::new),
                content.colleagueIds().toArray(UUID[]::new), content.summary(), content.needs(), content.doubts(), content.valued(),
                content.nextStep(), one.id()));
    }

    public void markCorrected(UUID id, UUID by) {
        sql.update(Fragment.of("update interaction set corrected_by_id = ?, version = version + 1 where id = ?", by, id));
        // What was no contact is none in other words either.
        sql.update(Fragment.of("update interaction set counts = false where id = ? and not (select o.counts from interaction o where o.id = ?)", by, id));
    }

    /** How many of these are, or were, contacts of the customer. */
    public long contactsAmong(UUID customerId, List<UUID> contactIds) {
        return sql.count(Fragment.of(
                "select count(distinct contact_id) from contact_position where customer_id = ? and contact_id = any(?::uuid[])",
                customerId, contactIds.toArray(UUID[]::new)));
    }

    public long colleaguesAmong(List<UUID> userIds) {
        return sql.count(Fragment.of("select count(*) from app_user where id = any(?::uuid[])", (Object) userIds.toArray(UUID[]::new)));
    }

    /** When the customer was last spoken to, by what is valid now. */
    public Instant last(UUID customerId) {
        return sql.first(
                        Fragment.of(
                                "select occurred_at from interaction where customer_id = ? and corrected_by_id is null and counts"
                                        + " order by occurred_at desc, id desc limit 1",
                                customerId),
                        row -> Sql.instant(row, "occurred_at"))
                .orElse(null);
    }

    /** Where the caller sees its customer. */
    public Optional<InteractionView> visible(UUID id) {
        return sql.first(
                Fragment.of(SELECT + FROM).add(visibility.readableRow("c")).add(") and i.id = ?", id), Interactions::view);
    }

    public Page<InteractionView> list(InteractionQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? NEWEST_FIRST : query.sort(), query.after(), query.limit(), "i.id");
        Fragment filter = Fragment.of(FROM).add(visibility.readable("c")).add(")");
        filter.andAny("i.customer_id", "uuid", query.customerIds()).add(parts.inSegments("i.customer_id", query.segmentIds()));
        filter.andAny("i.author_id", "uuid", query.authorIds());
        filter.andIn("i.kind", query.kinds());
        if (query.contactId() != null) {
            filter.and("i.contact_ids @> array[?]::uuid[]", query.contactId());
        }
        if (query.keyAccount() != null) {
            filter.and((query.keyAccount() ? "" : "not ") + "c.key_account");
        }
        if (query.counts() != null) {
            filter.and((query.counts() ? "" : "not ") + "i.counts");
        }
        if (query.ofExecutives() != null) {
            filter.and((query.ofExecutives() ? "" : "not ") + InteractionParts.OF_EXECUTIVES);
        }
        if (query.from() != null) {
            filter.and("i.occurred_at >= ?", clock.startOf(query.from()));
        }
        if (query.to() != null) {
            filter.and("i.occurred_at < ?", clock.startOf(query.to().plusDays(1)));
        }
        if (!query.withCorrected()) {
            filter.and("i.corrected_by_id is null");
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(filter)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(filter)), Interactions::view, total);
    }

    private static InteractionView view(ResultSet row) throws SQLException {
        InteractionContent content = new InteractionContent(
                Sql.constant(row, "kind", InteractionKind.class),
                Sql.instant(row, "occurred_at"),
                Sql.ids(row, "contact_ids"),
                Sql.ids(row, "colleague_ids"),
                row.getString("summary"),
                row.getString("needs"),
                row.getString("doubts"),
                row.getString("valued"),
                row.getString("next_step"));
        Interaction interaction = new Interaction(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "customer_id"),
                Sql.id(row, "author_id"),
                content,
                Sql.id(row, "corrects_id"),
                Sql.id(row, "corrected_by_id"),
                Sql.instant(row, "recorded_at"));
        return new InteractionView(interaction, row.getString("customer_name"), row.getString("author_name"));
    }
}
