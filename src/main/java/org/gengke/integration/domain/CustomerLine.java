package org.gengke.integration.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gengke.customer.domain.CodeTable;
import org.gengke.customer.domain.CompanyName;
import org.gengke.customer.domain.CreditCode;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.shared.domain.TextFolding;

/**
 * One row of a customer list as it was read: what it says of the customer, and what could not be read. Times are local to
 * the organisation's zone.
 *
 * @param profile what describes the organisation; properties without a column or text are null
 * @param ownerName user name or display name; empty for none
 */
public record CustomerLine(
        CustomerProfile profile,
        String nameKey,
        CustomerStatus status,
        LocalDate statusSince,
        String reason,
        Importance importance,
        Boolean hasPotential,
        Tier tier,
        Pause pause,
        String competitorName,
        String ownerName,
        ContactLine contact,
        LastContact lastContact,
        LocalDateTime createdAt,
        String createdByName,
        List<RowFinding> findings) {

    /** The person named in the row; null where none is. */
    public record ContactLine(String name, String position, String department, List<String> phones, String email, String wechat) {}

    /** The last contact before the import; null where none is known. */
    public record LastContact(LocalDateTime at, InteractionKind kind, String summary, String authorName) {}

    /** Reads a row. */
    public static CustomerLine read(ColumnMapping mapping, List<String> cells, LocalDate today) {
        return new Reading(mapping, cells, today).line();
    }

    /** The state of reading one row. */
    private static final class Reading {

        private static final int LONGEST_NAME = 200;
        private static final int LONGEST_TEXT = 4_000;

        private final ColumnMapping mapping;
        private final List<String> cells;
        private final LocalDate today;
        private final List<RowFinding> findings = new ArrayList<>();

        Reading(ColumnMapping mapping, List<String> cells, LocalDate today) {
            this.mapping = mapping;
            this.cells = cells;
            this.today = today;
        }

        CustomerLine line() {
            String name = cell(ImportTarget.NAME);
            if (name.isEmpty()) {
                findings.add(RowFinding.of(ImportTarget.NAME, "needed", ""));
            } else if (name.length() > LONGEST_NAME) {
                findings.add(RowFinding.of(ImportTarget.NAME, "too-long", name));
            }
            CustomerProfile profile = profile(name);
            CustomerStatus status = read(ImportTarget.STATUS, Choice::status, "choice-unknown");
            LocalDate since = pastDate(ImportTarget.STATUS_SINCE);
            Pause pause = pause(status);
            String competitor = cell(ImportTarget.COMPETITOR);
            if (status == CustomerStatus.HELD_BY_COMPETITOR && competitor.isEmpty()) {
                findings.add(RowFinding.of(ImportTarget.COMPETITOR, "needed-for-status", ""));
            }
            if (status == CustomerStatus.ABANDONED && cell(ImportTarget.REASON).isEmpty()) {
                findings.add(RowFinding.of(ImportTarget.REASON, "needed-for-status", ""));
            }
            if (pause != null && pause.reEvaluateOn() != null && since != null && !pause.reEvaluateOn().isAfter(since)) {
                findings.add(RowFinding.of(ImportTarget.RE_EVALUATE_ON, "not-after-status", pause.reEvaluateOn().toString()));
            }
            return new CustomerLine(
                    profile,
                    name.isEmpty() ? "" : CompanyName.normalise(name),
                    status,
                    since,
                    text(ImportTarget.REASON),
                    read(ImportTarget.IMPORTANCE, Choice::importance, "choice-unknown"),
                    read(ImportTarget.HAS_POTENTIAL, CellReader::flag, "flag-unreadable"),
                    read(ImportTarget.TIER, Choice::tier, "choice-unknown"),
                    pause,
                    competitor,
                    cell(ImportTarget.OWNER),
                    contact(),
                    lastContact(),
                    pastTime(ImportTarget.CREATED_AT),
                    cell(ImportTarget.CREATED_BY),
                    List.copyOf(findings));
        }

        private CustomerProfile profile(String name) {
            return new CustomerProfile(
                    name,
                    text(ImportTarget.SHORT_NAME),
                    creditCode(),
                    text(ImportTarget.EXTERNAL_ID),
                    code(ImportTarget.REGION, CodeTable.regions()),
                    code(ImportTarget.INDUSTRY, CodeTable.industries()),
                    read(ImportTarget.HEADCOUNT, CellReader::whole, "number-unreadable"),
                    read(ImportTarget.SIZE_CLASS, Choice::sizeClass, "choice-unknown"),
                    foundedYear(),
                    text(ImportTarget.MAIN_BUSINESS),
                    amount(ImportTarget.ANNUAL_REVENUE),
                    amount(ImportTarget.PROCUREMENT_BUDGET),
                    text(ImportTarget.WEBSITE),
                    text(ImportTarget.LEAD_SOURCE),
                    text(ImportTarget.SALES_CHANNELS),
                    text(ImportTarget.TECHNICAL_EXPERTISE),
                    text(ImportTarget.HISTORICAL_SUPPLIERS),
                    CellReader.several(cell(ImportTarget.TAGS)));
        }

        private String creditCode() {
            String typed = cell(ImportTarget.CREDIT_CODE);
            if (typed.isEmpty()) {
                return null;
            }
            try {
                return CreditCode.parse(typed).value();
            } catch (CreditCode.Invalid invalid) {
                findings.add(RowFinding.of(ImportTarget.CREDIT_CODE, "credit-code-invalid", typed));
                return null;
            }
        }

        private Integer foundedYear() {
            Integer year = read(ImportTarget.FOUNDED_YEAR, CellReader::year, "number-unreadable");
            if (year != null && year > today.getYear()) {
                findings.add(RowFinding.of(ImportTarget.FOUNDED_YEAR, "in-future", year.toString()));
            }
            return year;
        }

        private BigDecimal amount(ImportTarget target) {
            BigDecimal amount = read(target, CellReader::amount, "number-unreadable");
            if (amount != null && amount.signum() < 0) {
                findings.add(RowFinding.of(target, "negative", amount.toPlainString()));
            }
            if (amount != null && amount.precision() - amount.scale() > 16) {
                findings.add(RowFinding.of(target, "too-long", amount.toPlainString()));
            }
            return amount;
        }

        /** A code, or the name of its place or industry in either language; the deepest of "广东省/广州市". */
        private String code(ImportTarget target, CodeTable table) {
            String typed = cell(target);
            if (typed.isEmpty()) {
                return null;
            }
            Optional<String> code = CodeName.find(table, typed);
            if (code.isEmpty()) {
                findings.add(RowFinding.of(target, "code-unknown", typed));
            }
            return code.orElse(null);
        }

        private Pause pause(CustomerStatus status) {
            if (status != CustomerStatus.PAUSED) {
                return null;
            }
            PauseCause cause = read(ImportTarget.PAUSE_CAUSE, Choice::pauseCause, "choice-unknown");
            PauseSide side = read(ImportTarget.PAUSE_SIDE, Choice::pauseSide, "choice-unknown");
            LocalDate reEvaluateOn = read(ImportTarget.RE_EVALUATE_ON, CellReader::date, "date-unreadable");
            for (ImportTarget needed : List.of(ImportTarget.PAUSE_CAUSE, ImportTarget.PAUSE_SIDE, ImportTarget.RE_EVALUATE_ON)) {
                if (cell(needed).isEmpty()) {
                    findings.add(RowFinding.of(needed, "needed-for-status", ""));
                }
            }
            return new Pause(cause, side, reEvaluateOn);
        }

        private ContactLine contact() {
            String name = cell(ImportTarget.CONTACT_NAME);
            if (name.isEmpty()) {
                return null;
            }
            String email = text(ImportTarget.CONTACT_EMAIL);
            if (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
                findings.add(RowFinding.of(ImportTarget.CONTACT_EMAIL, "email-unreadable", email));
            }
            return new ContactLine(
                    name,
                    text(ImportTarget.CONTACT_POSITION),
                    text(ImportTarget.CONTACT_DEPARTMENT),
                    CellReader.several(cell(ImportTarget.CONTACT_PHONE)),
                    email,
                    text(ImportTarget.CONTACT_WECHAT));
        }

        private LastContact lastContact() {
            LocalDateTime at = pastTime(ImportTarget.LAST_INTERACTION_ON);
            if (at == null) {
                return null;
            }
            InteractionKind kind = read(ImportTarget.LAST_INTERACTION_KIND, Choice::kind, "choice-unknown");
            return new LastContact(
                    at, kind == null ? InteractionKind.OTHER : kind, text(ImportTarget.LAST_INTERACTION_SUMMARY), cell(ImportTarget.LAST_INTERACTION_AUTHOR));
        }

        private LocalDate pastDate(ImportTarget target) {
            LocalDateTime time = pastTime(target);
            return time == null ? null : time.toLocalDate();
        }

        private LocalDateTime pastTime(ImportTarget target) {
            LocalDateTime time = read(target, CellReader::dateTime, "date-unreadable");
            if (time != null && time.toLocalDate().isAfter(today)) {
                findings.add(RowFinding.of(target, "in-future", time.toLocalDate().toString()));
            }
            return time;
        }

        private String text(ImportTarget target) {
            String text = cell(target);
            if (text.length() > LONGEST_TEXT) {
                findings.add(RowFinding.of(target, "too-long", text));
            }
            return text.isEmpty() ? null : text;
        }

        private <T> T read(ImportTarget target, Function<String, Optional<T>> reader, String fault) {
            String text = cell(target);
            if (text.isEmpty()) {
                return null;
            }
            Optional<T> value = reader.apply(text);
            if (value.isEmpty()) {
                findings.add(RowFinding.of(target, fault, text));
            }
            return value.orElse(null);
        }

        private String cell(ImportTarget target) {
            return mapping.cell(cells, target);
        }
    }

    /** How a person's name or a competitor's is compared. */
    public static String nameKey(String name) {
        return TextFolding.fold(name).strip().toLowerCase(Locale.ROOT);
    }
}
