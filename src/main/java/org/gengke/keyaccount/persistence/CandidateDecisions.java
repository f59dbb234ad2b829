package org.gengke.keyaccount.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.keyaccount.CandidateView.Record;
import org.gengke.keyaccount.domain.CandidateDecision;
import org.gengke.keyaccount.domain.CandidateScore.Part;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** What was decided of candidates that the door has looked up, with what was seen then. */
@ApplicationScoped
public class CandidateDecisions {

    private static final List<Sort> SORTS = List.of(new Sort("decidedAt", "d.decided_at", Keyset.Type.INSTANT));
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};
    private static final String SELECT = "select d.*, (select u.display_name from app_user u where u.id = d.decided_by) as decided_by_name";

    private final Sql sql;
    private final ObjectMapper json;

    CandidateDecisions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public void add(Record one) {
        sql.update(Fragment.of(
                "insert into key_account_decision (id, customer_id, decision, reason, score, coverage, parts, decided_on, decided_at, decided_by) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)",
                one.id(), one.customerId(), one.decision(), one.reason(), one.score(), one.coverage(), written(one.parts()), one.decidedOn(), one.decidedAt(), one.decidedBy()));
    }

    public Page<Record> list(UUID customerId, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "-decidedAt" : sort, after, limit, "d.id");
        Fragment from = Fragment.of(" from key_account_decision d where d.customer_id = ?", customerId);
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(from)), this::made, total);
    }

    public Optional<Record> find(UUID customerId, UUID id) {
        return sql.first(Fragment.of(SELECT + " from key_account_decision d where d.customer_id = ? and d.id = ?", customerId, id), this::made);
    }

    private Record made(ResultSet row) throws SQLException {
        return new Record(
                Sql.id(row, "id"), Sql.id(row, "customer_id"), Sql.constant(row, "decision", CandidateDecision.class), row.getString("reason"), row.getBigDecimal("score"),
                row.getInt("coverage"), read(row.getString("parts")), row.getObject("decided_on", LocalDate.class), Sql.instant(row, "decided_at"), Sql.id(row, "decided_by"),
                row.getString("decided_by_name"));
    }

    private String written(List<Part> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record of plain values is always written", impossible);
        }
    }

    /** Decisions of before told what the customer was of all that whoever decided saw. */
    private List<Part> read(String text) {
        try {
            return json.readValue(text, PARTS).stream()
                    .map(one -> new Part(
                            one.part(), one.weight(), one.points(), one.contribution(), one.basis().stream().filter(basis -> !basis.figure().ofAllSeen()).toList()))
                    .toList();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The parts of a decision are not what this service wrote", broken);
        }
    }
}
