package org.gengke.shared;

/** Settings have new values; fired in the transaction of the change. */
public record SettingsChanged() {}
