package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import org.gengke.keyaccount.domain.WorkingHours;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;
import org.gengke.shared.domain.WorkingCalendar;

/** How long before its day a duty counts as due soon, and how often each falls due ⚙. */
@ApplicationScoped
public class DutySettings implements SettingKeys {

    private static final int YEARS = 3_650;
    private static final SettingKey<Integer> NOTICE = SettingKey.whole("dutyNoticeDays", 14, 0, 365);
    private static final SettingKey<Integer> VISIT = SettingKey.whole("executiveVisitIntervalDays", 180, 1, YEARS);
    private static final SettingKey<Integer> OPINION = SettingKey.whole("opinionIntervalDays", 180, 1, YEARS);
    private static final SettingKey<Integer> ANSWER = SettingKey.whole("reportAnswerHours", 8, 1, 1_000);
    private static final SettingKey<Integer> DAY_BEGINS = SettingKey.whole("workingDayBeginsHour", 9, 0, 23);
    private static final SettingKey<Integer> DAY_HOURS = SettingKey.whole("workingDayHours", 8, 1, 24);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(NOTICE, VISIT, OPINION, ANSWER, DAY_BEGINS, DAY_HOURS);
    }

    /** Within so many days a duty is due soon. */
    public static int noticeDays(Settings settings) {
        return settings.get(NOTICE);
    }

    /** From one visit of an executive to the next. */
    static int visitInterval(Settings settings) {
        return settings.get(VISIT);
    }

    /** From one time that an account is asked for its opinion to the next. */
    static int opinionInterval(Settings settings) {
        return settings.get(OPINION);
    }

    /** Working hours within which what an account reports is answered. */
    static int answerHours(Settings settings) {
        return settings.get(ANSWER);
    }

    /** When people are at work. */
    static WorkingHours workingHours(Settings settings, WorkingCalendar calendar, ZoneId zone) {
        return new WorkingHours(calendar, zone, settings.get(DAY_BEGINS), settings.get(DAY_HOURS));
    }
}
