package org.gengke.fivelayer.domain;

import java.util.List;

/**
 * What is said about a partner.
 *
 * @param regions where it sells
 * @param rules 合作规则: what we have agreed on, such as who calls on whom
 */
public record PartnerProfile(
        String name, PartnerKind kind, List<String> regions, String contactPerson, String contactPhone, String rules, String note, PartnerState state) {

    public PartnerProfile {
        regions = regions == null ? List.of() : List.copyOf(regions);
    }
}
