package org.gengke.trial.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.shared.rest.Messages;
import org.junit.jupiter.api.Test;

/** What a stage or a status still needs is told in words, not by the names of properties. */
class NeedsTextsTest {

    @Test
    void aStageTellsWhatItNeeds() {
        Map<String, Object> refusal = Map.of("stage", TrialStage.SHIPPED, "missing", List.of("quantity", "serialNumbers"));
        assertThat(Messages.text(Messages.CHINESE, "problem.trial-stage-incomplete.detail", refusal)).isEqualTo("阶段“已发货”还需要：数量、序列号。");
        assertThat(Messages.text(Messages.ENGLISH, "problem.trial-stage-incomplete.detail", refusal)).isEqualTo("The stage Shipped also needs: quantity, serial numbers.");
        assertThat(Messages.text(Messages.CHINESE, "problem.status-change-incomplete.detail",
                        Map.of("to", CustomerStatus.PAUSED, "missing", List.of("pause.cause", "pause.side", "pause.reEvaluateOn"))))
                .endsWith("：暂停原因、暂停责任方、重新评估日期。");
    }

    @Test
    void eachNeedHasItsWord() {
        TreeSet<String> needs = new TreeSet<>();
        for (TrialStage stage : TrialStage.values()) {
            for (TrialCause cause : TrialCause.values()) {
                needs.addAll(StageRules.needs(stage, new TrialEnd(cause, null, null, null), false));
            }
        }
        assertThat(needs).isNotEmpty();
        for (Locale language : Arrays.asList(Messages.CHINESE, Messages.ENGLISH)) {
            assertThat(needs).allMatch(need -> Messages.has(language, "choice.Property." + need), "has a word in " + language);
        }
    }
}
