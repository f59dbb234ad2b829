package org.gengke.fivelayer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.domain.ContactAlarmRule;
import org.gengke.fivelayer.persistence.ContactAlarmDays;
import org.gengke.fivelayer.persistence.ContactAlarmDays.Day;
import org.gengke.people.ColleaguesTold;
import org.gengke.people.ColleaguesTold.Word;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Ids;

/**
 * Raises an alarm when somebody looks at, or takes out, unusually many contacts: once a person, day and kind, and again when it goes
 * on after somebody looked into it.
 */
@ApplicationScoped
public class ContactAlarmWatch {

    private static final int KEPT_DAYS = 90;

    private final ContactAlarmDays days;
    private final Settings settings;
    private final BusinessClock clock;
    private final Event<ColleaguesTold> told;

    ContactAlarmWatch(ContactAlarmDays days, Settings settings, BusinessClock clock, Event<ColleaguesTold> told) {
        this.days = days;
        this.settings = settings;
        this.clock = clock;
        this.told = told;
    }

    /** Of yesterday too: what was looked at just before midnight is known just after it. */
    @Scheduled(identity = "contact-alarms", every = "60s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void watch() {
        ContactAlarmRule rule = ContactAlarmSettings.rule(settings);
        LocalDate today = clock.today();
        for (Day day : days.since(today.minusDays(1), rule.floor(), clock.zone())) {
            rule.judge(day.contacts(), day.past()).flatMap(unusual -> days.raise(day, unusual, clock.now())).ifPresent(alarm -> tell(alarm, day));
        }
    }

    private void tell(UUID alarm, Day day) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("alarmId", alarm);
        arguments.put("personId", day.personId());
        arguments.put("personName", day.personName());
        arguments.put("day", day.day());
        arguments.put("alarmKind", day.kind());
        arguments.put("contacts", day.contacts());
        // An alarm that is open again is told again.
        UUID said = Ids.next();
        List<UUID> managers = days.managersOf(day.personId());
        told.fire(new ColleaguesTold(managers.stream().map(manager -> new Word(manager, "CONTACT_ALARM", said, arguments)).toList()));
    }

    /** Who looked at what is kept for a quarter, and for as long as an alarm asks about it. */
    @Scheduled(identity = "contact-sightings-forgotten", cron = "0 40 3 * * ?", timeZone = "${gengke.zone:Asia/Shanghai}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void forget() {
        days.forget(clock.today().minusDays(KEPT_DAYS));
    }
}
