package org.gengke.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * Settings have new values; fired in the transaction of the change.
 *
 * @param keys the names of those that are otherwise than before
 */
public record SettingsChanged(Set<String> keys) {

    public boolean anyOf(Collection<String> names) {
        return !Collections.disjoint(keys, names);
    }
}
