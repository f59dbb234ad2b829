package org.gengke.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What describes an organisation (domain section 1), apart from where it stands with us. */
@Embeddable
public record CustomerProfile(
        String name,
        @Column(name = "short_name") String shortName,
        @Column(name = "credit_code") String creditCode,
        @Column(name = "external_id") String externalId,
        @Column(name = "region_code") String regionCode,
        @Column(name = "industry_code") String industryCode,
        Integer headcount,
        @Column(name = "size_class") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) SizeClass sizeClass,
        @Column(name = "founded_year") Integer foundedYear,
        @Column(name = "main_business") String mainBusiness,
        @Column(name = "annual_revenue") BigDecimal annualRevenue,
        @Column(name = "procurement_budget") BigDecimal procurementBudget,
        String website,
        @Column(name = "lead_source") String leadSource,
        @Column(name = "sales_channels") String salesChannels,
        @Column(name = "technical_expertise") String technicalExpertise,
        @Column(name = "historical_suppliers") String historicalSuppliers,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> tags) {

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
