package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gengke.keyaccount.domain.CandidatePart;
import org.gengke.keyaccount.domain.CandidateScoring;
import org.gengke.keyaccount.domain.GoalCourse;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** The thresholds ⚙ of key-account plans. */
@ApplicationScoped
public class KeyAccountSettings implements SettingKeys {

    private static final SettingKey<Integer> ON_TRACK = SettingKey.whole("goalOnTrackPercent", 90, 1, 100);
    private static final SettingKey<Integer> AT_RISK = SettingKey.whole("goalAtRiskPercent", 60, 0, 100);

    private static final Map<CandidatePart, SettingKey<Integer>> WEIGHTS = new EnumMap<>(CandidatePart.class);
    private static final SettingKey<Integer> FULL_REVENUE = SettingKey.whole("candidateFullRevenue", 1_000_000, 1, 2_000_000_000);
    private static final SettingKey<Integer> FULL_GROSS_PROFIT = SettingKey.whole("candidateFullGrossProfit", 300_000, 1, 2_000_000_000);
    private static final SettingKey<Integer> FULL_GROWTH = SettingKey.whole("candidateFullGrowthPercent", 50, 1, 1_000);
    private static final SettingKey<Integer> FULL_UNTAPPED = SettingKey.whole("candidateFullUntapped", 1_000_000, 1, 2_000_000_000);
    private static final SettingKey<Integer> FULL_CONTACTS = SettingKey.whole("candidateFullContactPoints", 12, 1, 1_000);
    private static final SettingKey<Integer> CONTACT_DAYS = SettingKey.whole("candidateContactDays", 90, 1, 730);

    private static final SettingKey<Integer> OTHERS_FLOOR = SettingKey.whole("otherCustomersFloorPercent", 50, 0, 100);
    private static final SettingKey<Integer> NEGLECTED_DAYS = SettingKey.whole("neglectedGoodCustomerDays", 60, 1, 730);

    static {
        for (CandidatePart part : CandidatePart.values()) {
            String name = part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT);
            WEIGHTS.put(part, SettingKey.whole("candidateWeight" + name, part.standardWeight(), 0, 100));
        }
    }

    @Override
    public List<SettingKey<?>> keys() {
        List<SettingKey<?>> keys = new ArrayList<>(List.of(ON_TRACK, AT_RISK));
        keys.addAll(WEIGHTS.values());
        keys.addAll(List.of(FULL_REVENUE, FULL_GROSS_PROFIT, FULL_GROWTH, FULL_UNTAPPED, FULL_CONTACTS, CONTACT_DAYS, OTHERS_FLOOR, NEGLECTED_DAYS));
        return keys;
    }

    static CandidateScoring.Policy candidates(Settings settings) {
        Map<CandidatePart, Integer> weights = new EnumMap<>(CandidatePart.class);
        WEIGHTS.forEach((part, key) -> weights.put(part, settings.get(key)));
        return new CandidateScoring.Policy(
                weights, settings.get(FULL_REVENUE), settings.get(FULL_GROSS_PROFIT), settings.get(FULL_GROWTH), settings.get(FULL_UNTAPPED), settings.get(FULL_CONTACTS));
    }

    /** How far back contacts count. */
    static int contactDays(Settings settings) {
        return settings.get(CONTACT_DAYS);
    }

    /** What share of the contacts should go to customers that are no key accounts at least, in per cent. */
    static int othersFloor(Settings settings) {
        return settings.get(OTHERS_FLOOR);
    }

    /** After how many days without a contact a good customer is neglected. */
    static int neglectedDays(Settings settings) {
        return settings.get(NEGLECTED_DAYS);
    }

    static GoalCourse.Policy track(Settings settings) {
        return new GoalCourse.Policy(settings.get(ON_TRACK), settings.get(AT_RISK));
    }
}
