package org.gengke.customer.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    /** With what a row of a list adds; its empty cells leave what is known. */
    public CustomerProfile enrichedBy(CustomerProfile row) {
        List<String> all = new ArrayList<>(tags);
        all.addAll(row.tags);
        return new CustomerProfile(
                either(row.name, name),
                either(row.shortName, shortName),
                either(row.creditCode, creditCode),
                either(row.externalId, externalId),
                either(row.regionCode, regionCode),
                either(row.industryCode, industryCode),
                either(row.headcount, headcount),
                either(row.sizeClass, sizeClass),
                either(row.foundedYear, foundedYear),
                either(row.mainBusiness, mainBusiness),
                either(row.annualRevenue, annualRevenue),
                either(row.procurementBudget, procurementBudget),
                either(row.website, website),
                either(row.leadSource, leadSource),
                either(row.salesChannels, salesChannels),
                either(row.technicalExpertise, technicalExpertise),
                either(row.historicalSuppliers, historicalSuppliers),
                all);
    }

    private static <T> T either(T row, T known) {
        return row == null ? known : row;
    }
}
