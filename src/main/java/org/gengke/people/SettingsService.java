package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.SettingsChanged;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.SettingKey;
import org.gengke.shared.domain.VersionConflict;
import org.gengke.shared.persistence.SettingStore;

/** Reading and changing the settings of all features. */
@ApplicationScoped
public class SettingsService {

    private final Settings settings;
    private final SettingStore store;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<SettingsChanged> changed;

    SettingsService(
            Settings settings, SettingStore store, CurrentCaller callers, AuditTrail audit, BusinessClock clock, Event<SettingsChanged> changed) {
        this.settings = settings;
        this.store = store;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /** The values by name, and what each may be. */
    public record SettingsView(int version, Map<String, Object> values, List<SettingKey<?>> keys) {}

    @Transactional
    public SettingsView settings() {
        return new SettingsView(store.version(), settings.values(), settings.keys());
    }

    /** @param wished all values; one that is missing goes back to its standard */
    @Transactional
    public SettingsView change(Integer version, Map<String, Object> wished) {
        store.lock();
        if (version != null && version != store.version()) {
            throw new VersionConflict();
        }
        check(wished);
        Map<String, Object> before = settings.values();
        Set<String> keys = new HashSet<>();
        for (SettingKey<?> key : settings.keys()) {
            Object value = wished.getOrDefault(key.name(), key.standard());
            if (!same(value, before.get(key.name()))) {
                keys.add(key.name());
                store.write(key.name(), value.toString(), clock.now(), callers.get().id());
            }
        }
        SettingsView after = settings();
        audit.note("SETTINGS_CHANGED", "Settings", null, null, before, after.values());
        changed.fire(new SettingsChanged(keys));
        return after;
    }

    private void check(Map<String, Object> wished) {
        List<Finding> findings = new ArrayList<>();
        Set<String> unknown = new HashSet<>(wished.keySet());
        for (SettingKey<?> key : settings.keys()) {
            unknown.remove(key.name());
            if (wished.containsKey(key.name())) {
                key.fault(wished.get(key.name()))
                        .ifPresent(code -> findings.add(new Finding("#/values/" + key.name(), code, bound(key, code))));
            }
        }
        unknown.forEach(name -> findings.add(Finding.of("#/values/" + name, "property-unknown")));
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    private static Map<String, Object> bound(SettingKey<?> key, String code) {
        return key.minimum() == null ? Map.of() : Map.of("value", code.equals("decimal-min") ? key.minimum() : key.maximum());
    }

    private static boolean same(Object a, Object b) {
        return a instanceof Number && b instanceof Number
                ? new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0
                : a.equals(b);
    }
}
