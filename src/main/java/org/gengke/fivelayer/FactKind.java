package org.gengke.fivelayer;

/**
 * A fact that customers are asked for (⚙, section 8).
 *
 * @param required whether the information layer needs it
 */
public record FactKind(String key, boolean required, String nameZh, String nameEn) {}
