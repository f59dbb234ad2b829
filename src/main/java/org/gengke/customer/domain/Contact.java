package org.gengke.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.domain.TextFolding;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 联系人: a person at one customer or several; where, and as what, is said by their positions. */
@Entity
@Table(name = "contact")
@DynamicUpdate
public class Contact {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> phones;

    private String email;
    private String wechat;
    private LocalDate birthday;
    private String preferences;
    private String notes;

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

    protected Contact() {}

    public Contact(UUID id, ContactProfile profile, UUID createdBy, Instant now) {
        this.id = id;
        this.createdBy = createdBy;
        this.createdAt = now;
        describe(profile, now);
    }

    public final void describe(ContactProfile profile, Instant now) {
        name = profile.name();
        phones = profile.phones();
        email = profile.email();
        wechat = profile.wechat();
        birthday = profile.birthday();
        preferences = profile.preferences();
        notes = profile.notes();
        updatedAt = now;
        makeFindable();
    }

    /** Where they work has changed. */
    public void touch(Instant now) {
        updatedAt = now;
    }

    private void makeFindable() {
        SearchText byName = SearchText.ofPerson(name);
        searchText = searchTextOf(byName, phones);
        searchGrams = List.copyOf(byName.grams());
    }

    /** Found by the name, its pinyin and initials, and by the digits of a phone. */
    public static String searchTextOf(SearchText name, List<String> phones) {
        StringBuilder text = new StringBuilder(name.haystack());
        for (String phone : phones) {
            text.append('\n').append(TextFolding.fold(phone).replaceAll("[^0-9+]", ""));
        }
        return text.toString();
    }

    public ContactProfile profile() {
        return new ContactProfile(name, phones, email, wechat, birthday, preferences, notes);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }
}
