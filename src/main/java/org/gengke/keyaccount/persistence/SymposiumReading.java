package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gengke.keyaccount.SymposiumQuery;
import org.gengke.keyaccount.SymposiumView;
import org.gengke.keyaccount.SymposiumView.Decision;
import org.gengke.keyaccount.SymposiumView.Invitation;
import org.gengke.keyaccount.SymposiumView.Joined;
import org.gengke.keyaccount.SymposiumView.SymposiumDraft;
import org.gengke.keyaccount.domain.InvitationState;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Symposiums, with whom they invite as far as the caller sees the customers. */
@ApplicationScoped
public class SymposiumReading {

    private static final List<Sort> SORTS = List.of(new Sort("heldOn", "s.held_on", Keyset.Type.DATE));
    private static final List<Sort> INVITATION_SORTS = List.of(
            new Sort("customerName", "c.name", Keyset.Type.TEXT),
            new Sort("heldOn", "s.held_on", Keyset.Type.DATE));
    private static final String INVITED = " from symposium_invitation x join symposium s on s.id = x.symposium_id join customer c on c.id = x.customer_id and c.merged_into is null"
            + " left join contact k on k.id = x.contact_id where x.joined_to is null and (";
    private static final String JOINED = joined("state") + joined("invited_on::text") + joined("note");

    private final Sql sql;
    private final Visibility visibility;

    SymposiumReading(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public Page<SymposiumView> list(String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "-heldOn" : sort, after, limit, "s.id");
        Fragment from = from().add(" where true");
        Long total = count ? sql.count(Fragment.of("select count(*) from symposium s")) : null;
        return keyset.read(sql, keyset.addTo(select().add(keyset.selectKey()).add(from)), SymposiumReading::symposium, total);
    }

    public Optional<SymposiumView> one(UUID id) {
        return sql.first(select().add(from()).add(" where s.id = ?", id), SymposiumReading::symposium);
    }

    public Page<Invitation> invitations(SymposiumQuery query) {
        Keyset keyset = Keyset.of(INVITATION_SORTS, query.sort(), query.after(), query.limit(), "x.id");
        Fragment from = Fragment.of(INVITED).add(visibility.readable("c")).add(")");
        from.andAny("x.symposium_id", "uuid", query.symposiumIds()).andAny("x.customer_id", "uuid", query.customerIds()).andIn("x.state", query.states());
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(selectInvitation().add(keyset.selectKey()).add(from)), SymposiumReading::invitation, total);
    }

    public Optional<Invitation> invitation(UUID id) {
        return sql.first(selectInvitation().add(INVITED).add(visibility.readableRow("c")).add(") and x.id = ?", id), SymposiumReading::invitation);
    }

    /** Those about all, and those about accounts that the caller sees. */
    public List<Decision> decisions(UUID symposiumId) {
        return sql.list(
                Fragment.of(
                                "select d.*, c.name as customer_name, u.display_name as responsible_name from symposium_decision d left join customer c on c.id = d.customer_id"
                                        + " left join app_user u on u.id = d.responsible_id where d.symposium_id = ? and (d.customer_id is null or c.merged_into is null and (",
                                symposiumId)
                        .add(visibility.readable("c")).add(")) order by d.until_on nulls last, d.id"),
                row -> new Decision(
                        Sql.id(row, "id"), Sql.id(row, "symposium_id"), Sql.id(row, "customer_id"), row.getString("customer_name"), row.getString("what"),
                        Sql.id(row, "responsible_id"), row.getString("responsible_name"), row.getObject("until_on", LocalDate.class), Sql.id(row, "follow_up_id")));
    }

    private static Fragment select() {
        return Fragment.of("select s.*, n.invited, n.accepted, n.declined, n.attended, n.absent, m.decisions");
    }

    private Fragment from() {
        return Fragment.of(" from symposium s left join lateral (select count(*) as invited, count(*) filter (where x.state = 'ACCEPTED') as accepted,"
                        + " count(*) filter (where x.state = 'DECLINED') as declined, count(*) filter (where x.state = 'ATTENDED') as attended,"
                        + " count(*) filter (where x.state = 'ABSENT') as absent from symposium_invitation x join customer c on c.id = x.customer_id and c.merged_into is null"
                        + " where x.symposium_id = s.id and x.joined_to is null and (")
                .add(visibility.readable("c"))
                .add(")) n on true left join lateral (select count(*) as decisions from symposium_decision d left join customer c on c.id = d.customer_id"
                        + " where d.symposium_id = s.id and (d.customer_id is null or c.merged_into is null and (")
                .add(visibility.readable("c")).add("))) m on true");
    }

    private Fragment selectInvitation() {
        return Fragment.of("select x.*, s.held_on, s.topic, c.name as customer_name," + JOINED + "case when " + Visibility.peopleShown("c") + " then k.name end as contact_name, (")
                .add(visibility.writable("c")).add(") as writable");
    }

    /** Of the invitations that are kept beside one since two records became one. */
    private static String joined(String column) {
        return " array(select coalesce(z." + column + ", '') from symposium_invitation z where z.joined_to = x.id order by z.invited_on, z.id) as joined_" + column.split(":")[0] + ",";
    }

    private static List<Joined> joined(ResultSet row) throws SQLException {
        List<String> states = Sql.texts(row, "joined_state");
        List<String> days = Sql.texts(row, "joined_invited_on");
        List<String> notes = Sql.texts(row, "joined_note");
        return IntStream.range(0, states.size())
                .mapToObj(i -> new Joined(InvitationState.valueOf(states.get(i)), LocalDate.parse(days.get(i)), notes.get(i).isEmpty() ? null : notes.get(i)))
                .toList();
    }

    private static SymposiumView symposium(ResultSet row) throws SQLException {
        SymposiumDraft said = new SymposiumDraft(row.getObject("held_on", LocalDate.class), row.getString("topic"), row.getString("place"), row.getString("note"));
        return new SymposiumView(
                Sql.id(row, "id"), row.getInt("version"), said, row.getInt("invited"), row.getInt("accepted"), row.getInt("declined"), row.getInt("attended"),
                row.getInt("absent"), row.getInt("decisions"), Sql.instant(row, "created_at"), Sql.instant(row, "updated_at"));
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "symposium_id"), row.getObject("held_on", LocalDate.class), row.getString("topic"),
                Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.id(row, "contact_id"), row.getString("contact_name"),
                Sql.constant(row, "state", InvitationState.class), row.getObject("invited_on", LocalDate.class), row.getString("note"), joined(row), row.getBoolean("writable"));
    }
}
