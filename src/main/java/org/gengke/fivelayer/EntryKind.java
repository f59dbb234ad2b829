package org.gengke.fivelayer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gengke.fivelayer.domain.Agreement;
import org.gengke.fivelayer.domain.Barrier;
import org.gengke.fivelayer.domain.CustomerVerdict;
import org.gengke.fivelayer.domain.Information.Fact;
import org.gengke.fivelayer.domain.Information.Rating;
import org.gengke.fivelayer.domain.Value;
import org.gengke.fivelayer.persistence.EntryTable;
import org.gengke.fivelayer.persistence.EntryTables;

/**
 * A kind of thing that is believed of a customer.
 *
 * @param entity what the audit trail calls it
 * @param action what its actions begin with
 * @param check the rules of the domain
 * @param names what else it names
 */
public record EntryKind<T>(String entity, String action, EntryTable<T> table, BiConsumer<T, LocalDate> check, Function<T, List<Named>> names) {

    public static final EntryKind<Fact> FACT = new EntryKind<>(
            "CustomerFact", "FACT", EntryTables.FACTS, Fact::check, fact -> List.of(new Named("#/key", To.FACT_KIND, fact.key())));
    public static final EntryKind<Rating> ASSESSMENT =
            new EntryKind<>("CustomerAssessment", "CUSTOMER_ASSESSMENT", EntryTables.RATINGS, (rating, today) -> {}, rating -> List.of());
    public static final EntryKind<CustomerVerdict> VERDICT =
            new EntryKind<>("CustomerVerdict", "CUSTOMER_VERDICT", EntryTables.VERDICTS, CustomerVerdict::check, verdict -> List.of());
    public static final EntryKind<Barrier> BARRIER = new EntryKind<>(
            "Barrier", "BARRIER", EntryTables.BARRIERS, Barrier::check,
            barrier -> named(
                    Named.of("#/competitorId", To.COMPETITOR, barrier.competitorId()), Named.of("#/ownerId", To.COLLEAGUE, barrier.ownerId())));
    public static final EntryKind<Agreement> AGREEMENT =
            new EntryKind<>("CustomerAgreement", "AGREEMENT", EntryTables.AGREEMENTS, Agreement::check, agreement -> List.of());
    public static final EntryKind<Value> VALUE = new EntryKind<>(
            "CustomerValue", "CUSTOMER_VALUE", EntryTables.VALUES, Value::check,
            value -> named(
                    Named.of("#/contactId", To.CONTACT, value.contactId()), Named.of("#/ownerId", To.COLLEAGUE, value.ownerId()),
                    Named.of("#/confirmedBy", To.CONTACT, value.confirmedBy())));

    /** What an entry may name. */
    enum To {
        FACT_KIND,
        CONTACT,
        COLLEAGUE,
        COMPETITOR
    }

    /** @param pointer where it is named */
    record Named(String pointer, To to, String value) {

        /** Null where nothing is named. */
        static Named of(String pointer, To to, UUID id) {
            return id == null ? null : new Named(pointer, to, id.toString());
        }

        UUID id() {
            return UUID.fromString(value);
        }
    }

    private static List<Named> named(Named... names) {
        return Arrays.stream(names).filter(Objects::nonNull).toList();
    }
}
