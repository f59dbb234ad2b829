package org.gengke.competitor.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gengke.shared.domain.SearchText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 竞争对手: another supplier of our customers. */
@Entity
@Table(name = "competitor")
public class Competitor {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    private String profile;
    private String website;
    private String region;

    @Column(name = "main_business")
    private String mainBusiness;

    private String strengths;
    private String weaknesses;

    @Column(name = "price_position")
    @Enumerated(EnumType.STRING)
    private PricePosition pricePosition;

    private String notes;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Competitor() {}

    public Competitor(UUID id, CompetitorProfile described, Instant now) {
        this.id = id;
        this.createdAt = now;
        describe(described, now);
    }

    public final void describe(CompetitorProfile described, Instant now) {
        name = described.name();
        aliases = described.aliases();
        profile = described.profile();
        website = described.website();
        region = described.region();
        mainBusiness = described.mainBusiness();
        strengths = described.strengths();
        weaknesses = described.weaknesses();
        pricePosition = described.pricePosition();
        notes = described.notes();
        searchText = Stream.concat(Stream.of(name), aliases.stream()).map(each -> SearchText.of(each).haystack()).collect(Collectors.joining("\n"));
        updatedAt = now;
    }

    public CompetitorProfile described() {
        return new CompetitorProfile(name, aliases, profile, website, region, mainBusiness, strengths, weaknesses, pricePosition, notes);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
