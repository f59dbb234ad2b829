package org.gengke.competitor.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.gengke.shared.domain.SearchText;

/** 竞争对手: another supplier of our customers. */
@Entity
@Table(name = "competitor")
public class Competitor {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;
    private String profile;
    private String website;

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
        profile = described.profile();
        website = described.website();
        searchText = SearchText.of(name).haystack();
        updatedAt = now;
    }

    public CompetitorProfile described() {
        return new CompetitorProfile(name, profile, website);
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
