package org.gengke.keyaccount.rest;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gengke.keyaccount.VisitView;
import org.gengke.keyaccount.VisitView.Executive;
import org.gengke.shared.rest.Messages;

/** A visit as a calendar takes it: the whole day, since a promise knows its day and no hour. */
final class VisitCalendar {

    private VisitCalendar() {}

    static String of(VisitView visit, URI base, Locale locale) {
        String briefing = base.resolve("/customers/" + visit.customerId() + "/briefing").toString();
        VEvent event = new VEvent();
        event.setUid(visit.id() + "@gengke");
        event.setDateTimeStamp(Date.from(visit.changedAt()));
        event.setSummary(Messages.text(locale, "calendar.executiveVisit.summary", Map.of("customer", visit.customerName())));
        event.setDescription(Messages.text(locale, "calendar.executiveVisit.description", Map.of(
                "about", visit.about(), "executives", visit.executives().stream().map(Executive::name).collect(Collectors.joining("、")), "briefing", briefing)));
        event.setUrl(briefing);
        event.setDateStart(new DateStart(day(visit.on())));
        event.setDateEnd(new DateEnd(day(visit.on().plusDays(1))));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Gengke//Executive visits//EN");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
