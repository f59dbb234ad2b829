package org.gengke.portfolio.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.portfolio.PortfolioScope;

/** The query that lists what a figure counted. Values are ids, dates and enums, so nothing needs escaping. */
record CustomerListLink(String query) {

    static CustomerListLink at(PortfolioScope scope, LocalDate date) {
        return new CustomerListLink("asOf=" + date).of(scope);
    }

    static CustomerListLink between(PortfolioScope scope, LocalDate from, LocalDate to) {
        return new CustomerListLink("from=" + from).with("to", to).of(scope);
    }

    private CustomerListLink of(PortfolioScope scope) {
        CustomerListLink link = with("ownerId", scope.ownerId()).with("teamId", scope.teamId());
        for (UUID segmentId : scope.segmentIds()) {
            link = link.with("segmentId", segmentId);
        }
        return link;
    }

    /** Everybody but the abandoned. */
    CustomerListLink notAbandoned() {
        CustomerListLink link = this;
        for (CustomerStatus status : CustomerStatus.values()) {
            link = status == CustomerStatus.ABANDONED ? link : link.with("status", status);
        }
        return link;
    }

    CustomerListLink withQuality() {
        return with("withQuality", true);
    }

    CustomerListLink withPotential() {
        return with("status", CustomerStatus.WON).with("hasPotential", true);
    }

    /** No value, no parameter. */
    CustomerListLink with(String parameter, Object value) {
        return value == null ? this : new CustomerListLink(query + "&" + parameter + "=" + value);
    }
}
