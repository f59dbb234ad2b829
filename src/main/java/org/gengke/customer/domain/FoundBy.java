package org.gengke.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.domain.TextFolding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a customer is found by: name, short name, their pinyin and initials, and the credit code. */
@Embeddable
record FoundBy(
        @Column(name = "name_key") String nameKey,
        @Column(name = "search_text") String searchText,
        @Column(name = "search_grams") @JdbcTypeCode(SqlTypes.ARRAY) List<String> searchGrams) {

    static FoundBy of(CustomerProfile profile) {
        SearchText byName = SearchText.of(profile.name());
        Set<String> grams = new LinkedHashSet<>(byName.grams());
        StringBuilder text = new StringBuilder(byName.haystack());
        if (profile.shortName() != null) {
            SearchText byShortName = SearchText.of(profile.shortName());
            grams.addAll(byShortName.grams());
            text.append('\n').append(byShortName.haystack());
        }
        if (profile.creditCode() != null) {
            String folded = TextFolding.fold(profile.creditCode());
            grams.addAll(SearchText.grams(folded));
            text.append('\n').append(folded);
        }
        return new FoundBy(CompanyName.normalise(profile.name()), text.toString(), List.copyOf(grams));
    }
}
