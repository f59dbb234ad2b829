package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.domain.SettingKey;

/** How much may leave (domain section 8 ⚙). */
@ApplicationScoped
public class ExportSettings implements SettingKeys {

    static final SettingKey<Integer> CONTACTS_PER_DAY = SettingKey.whole("exportedContactsPerDay", 5_000, 0, 1_000_000);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(CONTACTS_PER_DAY);
    }
}
