package org.gengke.integration.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gengke.customer.domain.CodeTable;
import org.gengke.customer.domain.CompanyName;
import org.gengke.customer.domain.CustomerLimits;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.domain.Tier;
import org.gengke.followup.domain.InteractionContent;
import org.gengke.followup.domain.InteractionKind;

/**
 * One row of a customer list as it was read: what it says of the customer, and what could not be read. Times are local to
 * the organisation's zone.
 *
 * @param profile what describes the organisation; properties without a column or text are null
 * @param customFields values by key; only those that the row gives
 * @param ownerName user name or display name; empty for none
 * @param remark what is noted beside all this; with a last contact it stands below what was said then
 * @param promisedOn the next contact; null when the rhythm decides
 * @param needs what its status asks for and the row does not say; of no matter for a customer that stands so already
 */
public record CustomerLine(
        CustomerProfile profile,
        Map<String, Object> customFields,
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
        String remark,
        LocalDate promisedOn,
        List<RowFinding> needs,
        List<RowFinding> findings) {

    /** The person named in the row; null where none is. */
    public record ContactLine(String name, String position, String department, List<String> phones, String email, String wechat) {}

    /** The last contact before the import; null where none is known. */
    public record LastContact(LocalDateTime at, InteractionKind kind, String summary, String authorName) {}

    /** Reads a row. */
    public static CustomerLine read(ColumnMapping mapping, List<CustomColumn> columns, List<String> texts, LocalDate today) {
        RowCells cells = new RowCells(mapping, texts, today);
        String name = name(cells);
        CustomerProfile profile = profile(cells, name);
        CustomerStatus status = cells.read(ImportTarget.STATUS, Choice::status, "choice-unknown");
        LocalDate since = cells.pastDate(ImportTarget.STATUS_SINCE);
        Pause pause = pause(cells, status);
        checkNeeds(cells, status, since, pause);
        LastContact lastContact = lastContact(cells);
        return new CustomerLine(
                profile,
                cells.customFields(columns),
                name.isEmpty() ? "" : CompanyName.normalise(name),
                status,
                since,
                cells.text(ImportTarget.REASON, CustomerLimits.TEXT),
                cells.read(ImportTarget.IMPORTANCE, Choice::importance, "choice-unknown"),
                cells.read(ImportTarget.HAS_POTENTIAL, CellReader::flag, "flag-unreadable"),
                cells.read(ImportTarget.TIER, Choice::tier, "choice-unknown"),
                pause,
                cells.cell(ImportTarget.COMPETITOR),
                cells.cell(ImportTarget.OWNER),
                contact(cells),
                lastContact,
                cells.pastTime(ImportTarget.CREATED_AT),
                cells.cell(ImportTarget.CREATED_BY),
                remark(cells, lastContact),
                promisedOn(cells, status),
                cells.needs(),
                cells.findings());
    }

    /** Required custom attributes of a new customer that the row does not give. */
    public List<RowFinding> missing(List<CustomColumn> columns) {
        return columns.stream()
                .filter(column -> column.rule().required() && !customFields.containsKey(column.key()))
                .map(column -> RowFinding.ofCustomField(column, "custom-field-required", ""))
                .toList();
    }

    private static String name(RowCells cells) {
        String name = cells.cell(ImportTarget.NAME);
        if (cells.addsUp()) {
            cells.find(ImportTarget.NAME, "adds-up", name);
        } else if (name.isEmpty()) {
            cells.find(ImportTarget.NAME, "needed", "");
        } else if (name.length() > CustomerLimits.NAME) {
            cells.find(ImportTarget.NAME, "too-long", name);
        }
        return name;
    }

    private static CustomerProfile profile(RowCells cells, String name) {
        return new CustomerProfile(
                name,
                cells.text(ImportTarget.SHORT_NAME, CustomerLimits.SHORT_NAME),
                cells.creditCode(),
                cells.text(ImportTarget.EXTERNAL_ID, CustomerLimits.EXTERNAL_ID),
                cells.region(),
                cells.code(ImportTarget.INDUSTRY, CodeTable.industries()),
                cells.headcount(),
                cells.read(ImportTarget.SIZE_CLASS, Choice::sizeClass, "choice-unknown"),
                cells.foundedYear(),
                cells.text(ImportTarget.MAIN_BUSINESS, CustomerLimits.TEXT),
                cells.amount(ImportTarget.ANNUAL_REVENUE),
                cells.amount(ImportTarget.PROCUREMENT_BUDGET),
                cells.text(ImportTarget.WEBSITE, CustomerLimits.WEBSITE),
                cells.text(ImportTarget.LEAD_SOURCE, CustomerLimits.LEAD_SOURCE),
                cells.text(ImportTarget.SALES_CHANNELS, CustomerLimits.TEXT),
                cells.text(ImportTarget.TECHNICAL_EXPERTISE, CustomerLimits.TEXT),
                cells.text(ImportTarget.HISTORICAL_SUPPLIERS, CustomerLimits.TEXT),
                cells.texts(ImportTarget.TAGS, CustomerLimits.TAGS, CustomerLimits.TAG));
    }

    private static Pause pause(RowCells cells, CustomerStatus status) {
        if (status != CustomerStatus.PAUSED) {
            return null;
        }
        PauseCause cause = cells.read(ImportTarget.PAUSE_CAUSE, Choice::pauseCause, "choice-unknown");
        PauseSide side = cells.read(ImportTarget.PAUSE_SIDE, Choice::pauseSide, "choice-unknown");
        LocalDate reEvaluateOn = cells.read(ImportTarget.RE_EVALUATE_ON, CellReader::date, "date-unreadable");
        for (ImportTarget needed : List.of(ImportTarget.PAUSE_CAUSE, ImportTarget.PAUSE_SIDE, ImportTarget.RE_EVALUATE_ON)) {
            if (cells.cell(needed).isEmpty()) {
                cells.need(needed, "needed-for-status");
            }
        }
        return cause == null || side == null || reEvaluateOn == null ? null : new Pause(cause, side, reEvaluateOn);
    }

    private static void checkNeeds(RowCells cells, CustomerStatus status, LocalDate since, Pause pause) {
        if (status == CustomerStatus.HELD_BY_COMPETITOR && cells.cell(ImportTarget.COMPETITOR).isEmpty()) {
            cells.need(ImportTarget.COMPETITOR, "needed-for-status");
        }
        if (cells.cell(ImportTarget.COMPETITOR).length() > CustomerLimits.NAME) {
            cells.find(ImportTarget.COMPETITOR, "too-long", cells.cell(ImportTarget.COMPETITOR));
        }
        if (status == CustomerStatus.ABANDONED && cells.cell(ImportTarget.REASON).isEmpty()) {
            cells.need(ImportTarget.REASON, "needed-for-status");
        }
        if (pause != null && since != null && !pause.reEvaluateOn().isAfter(since)) {
            cells.find(ImportTarget.RE_EVALUATE_ON, "not-after-status", pause.reEvaluateOn().toString());
        }
    }

    private static ContactLine contact(RowCells cells) {
        String name = cells.cell(ImportTarget.CONTACT_NAME);
        if (name.isEmpty()) {
            return null;
        }
        if (name.length() > CustomerLimits.CONTACT_NAME) {
            cells.find(ImportTarget.CONTACT_NAME, "too-long", name);
        }
        String email = cells.text(ImportTarget.CONTACT_EMAIL, CustomerLimits.EMAIL);
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            cells.warn(ImportTarget.CONTACT_EMAIL, "email-unreadable", email);
            email = null;
        }
        return new ContactLine(
                name,
                cells.text(ImportTarget.CONTACT_POSITION, CustomerLimits.POSITION),
                cells.text(ImportTarget.CONTACT_DEPARTMENT, CustomerLimits.POSITION),
                cells.phones(ImportTarget.CONTACT_PHONE),
                email,
                cells.text(ImportTarget.CONTACT_WECHAT, CustomerLimits.WECHAT));
    }

    private static LastContact lastContact(RowCells cells) {
        LocalDateTime at = cells.pastTime(ImportTarget.LAST_INTERACTION_ON);
        if (at == null) {
            return null;
        }
        InteractionKind kind = cells.read(ImportTarget.LAST_INTERACTION_KIND, Choice::kind, "choice-unknown");
        return new LastContact(at, kind == null ? InteractionKind.OTHER : kind, said(cells), cells.cell(ImportTarget.LAST_INTERACTION_AUTHOR));
    }

    /** What was said last has checked its length already. */
    private static String remark(RowCells cells, LastContact lastContact) {
        String remark = cells.cell(ImportTarget.NOTES);
        return lastContact == null ? cells.text(ImportTarget.NOTES, InteractionContent.LONGEST_TEXT) : remark.isEmpty() ? null : remark;
    }

    /** What was said last, with the remark below it. */
    private static String said(RowCells cells) {
        String said = Stream.of(
                        cells.text(ImportTarget.LAST_INTERACTION_SUMMARY, InteractionContent.LONGEST_TEXT),
                        cells.text(ImportTarget.NOTES, InteractionContent.LONGEST_TEXT))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        if (said.length() > InteractionContent.LONGEST_TEXT) {
            cells.find(ImportTarget.NOTES, "too-long", said);
        }
        return said.isEmpty() ? null : said;
    }

    /** Who is paused or given up is not contacted on another day than that of the re-evaluation, if at all. */
    private static LocalDate promisedOn(RowCells cells, CustomerStatus status) {
        LocalDate day = cells.promisedDate(ImportTarget.NEXT_FOLLOW_UP_ON);
        if (day != null && (status == CustomerStatus.PAUSED || status == CustomerStatus.ABANDONED)) {
            cells.warn(ImportTarget.NEXT_FOLLOW_UP_ON, "promise-not-followed", day.toString());
            return null;
        }
        return day;
    }
}
