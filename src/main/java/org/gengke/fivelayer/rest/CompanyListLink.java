package org.gengke.fivelayer.rest;

import java.util.List;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.CompanyScope;

/** Path and query that list what a figure counted. Values are ids, numbers and enums, so nothing needs escaping. */
record CompanyListLink(String link) {

    static final String DESCRIPTION = "Path and query that list exactly these";

    static CompanyListLink customers(CompanyScope scope) {
        return new CompanyListLink("/api/v1/five-layer/customers?sort=tier").of(scope).withEach("tier", scope.tiers());
    }

    /** @param tier in place of those of the scope; null for those without one */
    static CompanyListLink customers(CompanyScope scope, Tier tier) {
        CompanyListLink own = new CompanyListLink("/api/v1/five-layer/customers?sort=tier").of(scope);
        return tier == null ? own.with("tierKnown", false) : own.with("tier", tier);
    }

    /** Those in our way. */
    static CompanyListLink barriers(CompanyScope scope) {
        return new CompanyListLink("/api/v1/barriers?direction=INBOUND").of(scope).withEach("tier", scope.tiers());
    }

    /** Those that are open. */
    static CompanyListLink projects(CompanyScope scope) {
        return new CompanyListLink("/api/v1/projects?state=OPEN").of(scope).withEach("tier", scope.tiers());
    }

    private CompanyListLink of(CompanyScope scope) {
        return withEach("ownerId", scope.ownerIds()).withEach("teamId", scope.teamIds()).withEach("segmentId", scope.segmentIds());
    }

    CompanyListLink with(String parameter, Object value) {
        return new CompanyListLink(link + "&" + parameter + "=" + value);
    }

    CompanyListLink withEach(String parameter, List<?> values) {
        CompanyListLink all = this;
        for (Object value : values == null ? List.of() : values) {
            all = all.with(parameter, value);
        }
        return all;
    }

    /** @param depth null for those without a model */
    CompanyListLink deep(Integer depth) {
        return depth == null ? with("modelled", false) : with("depth", depth);
    }
}
