package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Said;

/**
 * The fifth layer (利益层): a value for the customer.
 *
 * @param contactId for whom; of a value for a person
 * @param recognition how that person is recognised; gifts are never recorded
 * @param ownerId who of us sees to it
 * @param stateSince since when it stands as it does
 * @param confirmedBy the contact who confirmed it; null until then
 * @param evidence what shows it; needed once it is confirmed
 */
public record Value(
        ValueKind kind,
        String description,
        UUID contactId,
        Recognition recognition,
        UUID ownerId,
        ValueState state,
        LocalDate stateSince,
        UUID confirmedBy,
        String evidence) {

    private boolean confirmed(ValueKind wanted) {
        return kind == wanted && state == ValueState.CONFIRMED;
    }

    /** @throws org.gengke.shared.domain.InvalidContent when nobody confirmed what is said to be, nothing shows it, or nobody is named for whom it is */
    public void check(LocalDate today) {
        Said.on(today)
                .happened("#/stateSince", stateSince)
                .require((state == ValueState.CONFIRMED) == (confirmedBy != null), "#/confirmedBy", state == ValueState.CONFIRMED ? "confirmed-by-nobody" : "only-when-confirmed", Map.of())
                .require(state != ValueState.CONFIRMED || evidence != null, "#/evidence", "evidence-needed", Map.of())
                .require((kind == ValueKind.PERSONAL) == (contactId != null), "#/contactId", kind == ValueKind.PERSONAL ? "needed-for-a-person" : "only-for-a-person", Map.of())
                .require(kind == ValueKind.PERSONAL || recognition == null, "#/recognition", "only-for-a-person", Map.of())
                .check();
    }

    /** What is lacking; nothing when the layer is passed. */
    static List<Missing> missing(List<Value> values, List<DecisionMaker> heaviest) {
        List<Missing> missing = new ArrayList<>();
        if (values.stream().noneMatch(value -> value.confirmed(ValueKind.ORGANISATIONAL))) {
            missing.add(Missing.of(MissingKind.NO_VALUE_CONFIRMED));
        }
        // With several projects or equal weights it is enough to have met the need of one of them.
        if (heaviest.stream().noneMatch(maker -> needMet(maker.contactId(), values))) {
            missing.add(Missing.of(MissingKind.NEED_NOT_MET, heaviest.stream().map(DecisionMaker::name).distinct().toList()));
        }
        return missing;
    }

    /** A person's need is met when a value for this person is confirmed. */
    public static boolean needMet(UUID contactId, List<Value> values) {
        return values.stream().anyMatch(value -> value.confirmed(ValueKind.PERSONAL) && value.contactId.equals(contactId));
    }
}
