package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gengke.fivelayer.domain.FiveLayers.Policy;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.persistence.FactKinds;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** The thresholds ⚙ of the five-layer model, what an interaction costs and what chance a project has at each step. */
@ApplicationScoped
public class FiveLayerSettings implements SettingKeys {

    private static final int DEAREST = 1_000_000;
    private static final SettingKey<Integer> PARTICIPATION = SettingKey.whole("participationPercent", 50, 1, 100);
    private static final SettingKey<Integer> OCCUPATION_SHARE = SettingKey.whole("occupationSharePercent", 60, 1, 100);
    private static final SettingKey<Integer> ACQUAINTANCE = SettingKey.whole("acquaintanceDays", 90, 1, 3_650);
    private static final Map<InteractionKind, SettingKey<Integer>> COSTS = new EnumMap<>(InteractionKind.class);
    private static final List<SettingKey<Integer>> CHANCES = new ArrayList<>();

    static {
        COSTS.put(InteractionKind.VISIT, cost("interactionCostVisit", 600));
        COSTS.put(InteractionKind.CALL, cost("interactionCostCall", 30));
        COSTS.put(InteractionKind.EMAIL, cost("interactionCostEmail", 10));
        COSTS.put(InteractionKind.WECHAT, cost("interactionCostWechat", 10));
        COSTS.put(InteractionKind.ONLINE_MEETING, cost("interactionCostOnlineMeeting", 80));
        COSTS.put(InteractionKind.DEMO, cost("interactionCostDemo", 800));
        COSTS.put(InteractionKind.TRAINING, cost("interactionCostTraining", 1_000));
        COSTS.put(InteractionKind.EXECUTIVE_VISIT, cost("interactionCostExecutiveVisit", 2_000));
        COSTS.put(InteractionKind.EVENT, cost("interactionCostEvent", 1_500));
        COSTS.put(InteractionKind.OTHER, cost("interactionCostOther", 50));
        int[] standard = {5, 10, 15, 20, 30, 40, 50, 70, 95, 100};
        for (ProjectStep step : ProjectStep.values()) {
            CHANCES.add(SettingKey.whole("projectChanceStep" + step.number(), standard[step.ordinal()], 0, 100));
        }
    }

    private final FactKinds facts;

    FiveLayerSettings(FactKinds facts) {
        this.facts = facts;
    }

    private static SettingKey<Integer> cost(String name, int standard) {
        return SettingKey.whole(name, standard, 0, DEAREST);
    }

    @Override
    public List<SettingKey<?>> keys() {
        List<SettingKey<?>> keys = new ArrayList<>(List.of(PARTICIPATION, OCCUPATION_SHARE, ACQUAINTANCE));
        keys.addAll(COSTS.values());
        keys.addAll(CHANCES);
        return keys;
    }

    /** Those that an assessment depends on. */
    static Set<String> assessing() {
        return Set.of(PARTICIPATION.name(), OCCUPATION_SHARE.name());
    }

    /** As this transaction sees it, with its own changes. */
    Policy policy(Settings settings) {
        Map<String, Object> values = settings.values();
        return new Policy(
                facts.list().stream().filter(FactKind::required).map(FactKind::key).collect(Collectors.toCollection(LinkedHashSet::new)),
                (Integer) values.get(PARTICIPATION.name()), (Integer) values.get(OCCUPATION_SHARE.name()));
    }

    /** In money, of one interaction. */
    static Map<InteractionKind, Integer> costs(Settings settings) {
        Map<InteractionKind, Integer> costs = new EnumMap<>(InteractionKind.class);
        COSTS.forEach((kind, key) -> costs.put(kind, settings.get(key)));
        return costs;
    }

    /** In per cent, by step. */
    static Map<ProjectStep, Integer> chances(Settings settings) {
        Map<ProjectStep, Integer> chances = new EnumMap<>(ProjectStep.class);
        for (ProjectStep step : ProjectStep.values()) {
            chances.put(step, settings.get(CHANCES.get(step.ordinal())));
        }
        return chances;
    }

    /** For how many days somebody who was met counts as known. */
    public static int acquaintanceDays(Settings settings) {
        return settings.get(ACQUAINTANCE);
    }
}
