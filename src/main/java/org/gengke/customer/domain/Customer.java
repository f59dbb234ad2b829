package org.gengke.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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

    @Embedded
    private CustomerProfile profile;

    @Embedded
    private FoundBy foundBy;

    private boolean namesake;

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

    @Embedded
    private Belonging belonging;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "competitor_id")
    private UUID competitorId;

    /** Null unless it is PAUSED. */
    @Embedded
    private Pause pause;

    @Embedded
    private FirstCount firstCount = new FirstCount(0, null, null);

    @Column(name = "merged_into")
    private UUID mergedInto;

    @Column(name = "import_id", updatable = false)
    private UUID importId;

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
        firstCount = new FirstCount(spokenAt == null ? 0 : 1, spokenAt, contactOn);
    }

    public final void describe(CustomerProfile newProfile, String newCustomFields, Instant now) {
        profile = newProfile;
        foundBy = FoundBy.of(newProfile);
        customFields = newCustomFields;
        updatedAt = now;
    }

    public boolean namesake() {
        return namesake;
    }

    public void declareNamesake() {
        namesake = true;
    }

    /** Where the customer stands from a day on; the pause is null unless it is PAUSED. */
    public void stand(CustomerStatus newStatus, LocalDate since, boolean everWon, Pause newPause, UUID newCompetitorId, Instant now) {
        status = newStatus;
        statusSince = since;
        wonBefore = everWon;
        pause = newPause;
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

    public void belongTo(UUID newOwnerId, UUID newTeamId, Instant now) {
        belonging = Belonging.to(newOwnerId, newTeamId);
        updatedAt = now;
    }

    public void release(Instant now) {
        belonging = Belonging.of(belonging).released(now);
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
        return profile;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return profile.name();
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
        return Belonging.of(belonging).ownerId();
    }

    public UUID teamId() {
        return Belonging.of(belonging).teamId();
    }

    public UUID parentId() {
        return parentId;
    }

    public LocalDate reEvaluateOn() {
        return pause == null ? null : pause.reEvaluateOn();
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
