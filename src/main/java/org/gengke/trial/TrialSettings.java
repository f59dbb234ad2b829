package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;
import org.gengke.trial.domain.Stalls;

/** The thresholds ⚙ of trials: after how many working days one stands still. */
@ApplicationScoped
public class TrialSettings implements SettingKeys {

    private static final int LONGEST = 250;
    static final SettingKey<Integer> NOT_STARTED = SettingKey.whole("trialStartWorkingDays", Stalls.DEFAULT.notStarted(), 1, LONGEST);
    static final SettingKey<Integer> ISSUE_OPEN = SettingKey.whole("trialIssueWorkingDays", Stalls.DEFAULT.issueOpen(), 1, LONGEST);
    static final SettingKey<Integer> NOT_REPORTED = SettingKey.whole("trialReportWorkingDays", Stalls.DEFAULT.notReported(), 1, LONGEST);
    static final SettingKey<Integer> NO_DECISION = SettingKey.whole("trialDecisionWorkingDays", Stalls.DEFAULT.noDecision(), 1, LONGEST);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(NOT_STARTED, ISSUE_OPEN, NOT_REPORTED, NO_DECISION);
    }

    static Stalls stalls(Settings settings) {
        return new Stalls(settings.get(NOT_STARTED), settings.get(ISSUE_OPEN), settings.get(NOT_REPORTED), settings.get(NO_DECISION));
    }

    /** As this transaction sees them, with its own changes. */
    static Stalls changed(Settings settings) {
        Map<String, Object> values = settings.values();
        return new Stalls(value(values, NOT_STARTED), value(values, ISSUE_OPEN), value(values, NOT_REPORTED), value(values, NO_DECISION));
    }

    private static int value(Map<String, Object> values, SettingKey<Integer> key) {
        return (Integer) values.get(key.name());
    }
}
