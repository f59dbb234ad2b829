package org.gengke.shared;

import java.util.List;
import org.gengke.shared.domain.SettingKey;

/** The settings of one feature; each feature that has any offers one bean of this type. */
public interface SettingKeys {

    List<SettingKey<?>> keys();
}
