package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.people.Caller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import writes in the language of the one who brings it. */
class ImportWordsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"zh-CN,（导入）", "en,(imported)", "none,（导入）"})
    void aContactOfWhichNothingWasNotedSaysWhereItComesFrom(String language, String words) {
        Caller author = new Caller(UUID.randomUUID(), "wei", "李伟", Set.of(), Set.of(), Set.of(), null, List.of(), language, false);
        assertThat(ImportWords.noSummary(author)).isEqualTo(words);
    }
}
