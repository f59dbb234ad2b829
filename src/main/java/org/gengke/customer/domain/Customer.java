package org.gengke.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.domain.TextFolding;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 客户: an organisation that we sell to, or wish to. What is only counted beside it (interactions, next contact, answers)
 * is written with a new record at most: it is kept by set, and an edit of the customer must not overwrite it.
 */
@Entity
@Table(name = "customer")
@DynamicUpdate
public class Customer {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "name_key")
    private String nameKey;

    private boolean namesake;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "industry_code")
    private String industryCode;

    private Integer headcount;

    @Column(name = "size_class")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SizeClass sizeClass;

    @Column(name = "founded_year")
    private Integer foundedYear;

    @Column(name = "main_business")
    private String mainBusiness;

    @Column(name = "annual_revenue")
    private BigDecimal annualRevenue;

    @Column(name = "procurement_budget")
    private BigDecimal procurementBudget;

    private String website;

    @Column(name = "lead_source")
    private String leadSource;

    @Column(name = "sales_channels")
    private String salesChannels;

    @Column(name = "technical_expertise")
    private String technicalExpertise;

    @Column(name = "historical_suppliers")
    private String historicalSuppliers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags;

    @Column(name = "custom_fields")
    @ColumnTransformer(write = "?::jsonb")
    private String customFields;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CustomerStatus status;

    @Column(name = "status_since")
    private LocalDate statusSince;

    @Column(name = "won_before")
    private boolean wonBefore;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Importance importance;

    @Column(name = "has_potential")
    private boolean hasPotential;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Tier tier;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "team_id")
    private UUID teamId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "competitor_id")
    private UUID competitorId;

    @Column(name = "pause_cause")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PauseCause pauseCause;

    @Column(name = "pause_side")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PauseSide pauseSide;

    @Column(name = "re_evaluate_on")
    private LocalDate reEvaluateOn;

    @Column(name = "pool_since")
    private Instant poolSince;

    @Column(name = "pool_warned_on")
    private LocalDate poolWarnedOn;

    @Column(name = "interaction_count", updatable = false)
    private int interactionCount;

    @Column(name = "last_interaction_at", updatable = false)
    private Instant lastInteractionAt;

    @Column(name = "next_follow_up_on", updatable = false)
    private LocalDate nextFollowUpOn;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @Column(name = "import_id", updatable = false)
    private UUID importId;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "search_grams")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> searchGrams;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Customer() {}

    /** A new record; where it stands is said by {@link #stand}, whose it is by {@link #belongTo}. */
    public Customer(UUID id, CustomerProfile profile, String customFields, boolean namesake, UUID createdBy, UUID importId, Instant now) {
        this.id = id;
        this.namesake = namesake;
        this.createdBy = createdBy;
        this.importId = importId;
        this.createdAt = now;
        describe(profile, customFields, now);
    }

    /** A new record comes with its last interaction, or null, and its next contact, or null. */
    public void arrive(Instant spokenAt, LocalDate contactOn) {
        interactionCount = spokenAt == null ? 0 : 1;
        lastInteractionAt = spokenAt;
        nextFollowUpOn = contactOn;
    }

    public final void describe(CustomerProfile profile, String newCustomFields, Instant now) {
        name = profile.name();
        shortName = profile.shortName();
        nameKey = CompanyName.normalise(name);
        creditCode = profile.creditCode();
        externalId = profile.externalId();
        regionCode = profile.regionCode();
        industryCode = profile.industryCode();
        headcount = profile.headcount();
        sizeClass = profile.sizeClass();
        foundedYear = profile.foundedYear();
        mainBusiness = profile.mainBusiness();
        annualRevenue = profile.annualRevenue();
        procurementBudget = profile.procurementBudget();
        website = profile.website();
        leadSource = profile.leadSource();
        salesChannels = profile.salesChannels();
        technicalExpertise = profile.technicalExpertise();
        historicalSuppliers = profile.historicalSuppliers();
        tags = profile.tags();
        customFields = newCustomFields;
        updatedAt = now;
        makeFindable();
    }

    /** Found by name, short name, their pinyin and initials, and by the credit code. */
    private void makeFindable() {
        SearchText byName = SearchText.of(name);
        Set<String> grams = new LinkedHashSet<>(byName.grams());
        StringBuilder text = new StringBuilder(byName.haystack());
        if (shortName != null) {
            SearchText byShortName = SearchText.of(shortName);
            grams.addAll(byShortName.grams());
            text.append('\n').append(byShortName.haystack());
        }
        if (creditCode != null) {
            String folded = TextFolding.fold(creditCode);
            grams.addAll(SearchText.grams(folded));
            text.append('\n').append(folded);
        }
        searchText = text.toString();
        searchGrams = List.copyOf(grams);
    }

    public boolean namesake() {
        return namesake;
    }

    public void declareNamesake() {
        namesake = true;
    }

    /** Where the customer stands from a day on; the pause is null unless it is PAUSED. */
    public void stand(CustomerStatus newStatus, LocalDate since, boolean everWon, Pause pause, UUID newCompetitorId, Instant now) {
        status = newStatus;
        statusSince = since;
        wonBefore = everWon;
        pauseCause = pause == null ? null : pause.cause();
        pauseSide = pause == null ? null : pause.side();
        reEvaluateOn = pause == null ? null : pause.reEvaluateOn();
        competitorId = newCompetitorId;
        if (newStatus == CustomerStatus.WON && importance == null) {
            importance = Importance.GENERAL;
        }
        updatedAt = now;
    }

    public void weigh(Importance newImportance, boolean potential, Instant now) {
        importance = newImportance;
        hasPotential = potential;
        updatedAt = now;
    }

    public void rank(Tier newTier, Instant now) {
        tier = newTier;
        updatedAt = now;
    }

    /** Someone's own from now on; the warning that it may fall back to the pool is past. */
    public void belongTo(UUID newOwnerId, UUID newTeamId, Instant now) {
        ownerId = newOwnerId;
        teamId = newTeamId;
        poolSince = null;
        poolWarnedOn = null;
        updatedAt = now;
    }

    /** Without owner from now on: everyone's, in the pool (公海). The team stays. */
    public void release(Instant now) {
        ownerId = null;
        poolSince = now;
        poolWarnedOn = null;
        updatedAt = now;
    }

    public void standBelow(UUID newParentId, Instant now) {
        parentId = newParentId;
        updatedAt = now;
    }

    public void mergeInto(UUID survivorId, Instant now) {
        mergedInto = survivorId;
        updatedAt = now;
    }

    /** Something that belongs to it has changed. */
    public void touch(Instant now) {
        updatedAt = now;
    }

    public void separate(Instant now) {
        mergedInto = null;
        updatedAt = now;
    }

    public CustomerProfile profile() {
        return new CustomerProfile(
                name, shortName, creditCode, externalId, regionCode, industryCode, headcount, sizeClass, foundedYear, mainBusiness,
                annualRevenue, procurementBudget, website, leadSource, salesChannels, technicalExpertise, historicalSuppliers, tags);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** A JSON object. */
    public String customFields() {
        return customFields;
    }

    public CustomerStatus status() {
        return status;
    }

    public boolean wonBefore() {
        return wonBefore;
    }

    public Importance importance() {
        return importance;
    }

    public boolean hasPotential() {
        return hasPotential;
    }

    public Tier tier() {
        return tier;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public UUID teamId() {
        return teamId;
    }

    public UUID parentId() {
        return parentId;
    }

    public LocalDate reEvaluateOn() {
        return reEvaluateOn;
    }

    public UUID competitorId() {
        return competitorId;
    }

    public UUID mergedInto() {
        return mergedInto;
    }

    public UUID importId() {
        return importId;
    }
}
