package org.gengke.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.shared.domain.StateTag;

/** The analysis of a customer for its present status. */
public record ChecklistView(CustomerStatus status, int answered, int asked, List<Item> items) {

    /**
     * One question with what was answered.
     *
     * @param computed what the service answers by itself; null for a person's question
     * @param computedAnswer a code, a name or a date, or of orders their number, on how many days, the first and the last day; null when there is no data, or a person answers
     * @param answers newest first
     */
    public record Item(UUID questionId, String textZh, String textEn, String computed, String computedAnswer, List<Answer> answers) {

        public String tag() {
            return StateTag.of(answers.size(), answers.isEmpty() ? null : answers.get(0).answeredAt());
        }
    }

    /** An answer, dated and signed. */
    public record Answer(String answer, Instant answeredAt, UUID answeredBy, String answeredByName) {}
}
