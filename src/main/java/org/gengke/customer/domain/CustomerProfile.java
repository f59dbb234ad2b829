package org.gengke.customer.domain;

import java.math.BigDecimal;
import java.util.List;

/** What describes an organisation (domain section 1), apart from where it stands with us. */
public record CustomerProfile(
        String name,
        String shortName,
        String creditCode,
        String externalId,
        String regionCode,
        String industryCode,
        Integer headcount,
        SizeClass sizeClass,
        Integer foundedYear,
        String mainBusiness,
        BigDecimal annualRevenue,
        BigDecimal procurementBudget,
        String website,
        String leadSource,
        String salesChannels,
        String technicalExpertise,
        String historicalSuppliers,
        List<String> tags) {

    public CustomerProfile {
        tags = tags == null ? List.of() : tags.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().sorted().toList();
    }

    public CustomerProfile withCreditCode(String code) {
        return new CustomerProfile(
                name, shortName, code, externalId, regionCode, industryCode, headcount, sizeClass, foundedYear, mainBusiness,
                annualRevenue, procurementBudget, website, leadSource, salesChannels, technicalExpertise, historicalSuppliers, tags);
    }

    public CustomerProfile withTags(List<String> others) {
        return new CustomerProfile(
                name, shortName, creditCode, externalId, regionCode, industryCode, headcount, sizeClass, foundedYear, mainBusiness,
                annualRevenue, procurementBudget, website, leadSource, salesChannels, technicalExpertise, historicalSuppliers, others);
    }
}
