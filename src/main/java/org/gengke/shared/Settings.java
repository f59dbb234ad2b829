package org.gengke.shared;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gengke.shared.domain.SettingKey;
import org.gengke.shared.persistence.SettingStore;

/** What the settings say at present. Kept in memory for some seconds: another instance's change is seen after that time. */
@ApplicationScoped
public class Settings {

    private static final long KEPT_NANOS = Duration.ofSeconds(5).toNanos();

    private final List<SettingKey<?>> keys;
    private final SettingStore store;
    private volatile Snapshot snapshot;

    Settings(@All List<SettingKeys> features, SettingStore store) {
        this.keys = features.stream()
                .flatMap(feature -> feature.keys().stream())
                .sorted(Comparator.comparing(SettingKey::name))
                .toList();
        this.store = store;
    }

    private record Snapshot(Map<String, String> stored, long takenAt) {}

    /** Every setting there is, by name. */
    public List<SettingKey<?>> keys() {
        return keys;
    }

    public <T> T get(SettingKey<T> key) {
        Snapshot known = snapshot;
        if (known == null || System.nanoTime() - known.takenAt > KEPT_NANOS) {
            known = new Snapshot(store.values(), System.nanoTime());
            snapshot = known;
        }
        return value(key, known.stored);
    }

    /** All values as they are stored now, by name. */
    public Map<String, Object> values() {
        Map<String, String> stored = store.values();
        Map<String, Object> values = new LinkedHashMap<>();
        keys.forEach(key -> values.put(key.name(), value(key, stored)));
        return values;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) SettingsChanged change) {
        snapshot = null;
    }

    private static <T> T value(SettingKey<T> key, Map<String, String> stored) {
        String text = stored.get(key.name());
        return text == null || text.equals("null") ? key.standard() : key.read(text);
    }
}
