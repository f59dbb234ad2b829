package org.gengke.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.shared.rest.Messages;
import org.junit.jupiter.api.Test;

/** What an export writes for a choice, an import reads. */
class ChoiceWordsTest {

    @Test
    void theWordsOfBothLanguagesAreRead() {
        assertRead(CustomerStatus.values(), Choice::status);
        assertRead(Importance.values(), Choice::importance);
        assertRead(Tier.values(), Choice::tier);
        assertRead(SizeClass.values(), Choice::sizeClass);
        assertRead(PauseSide.values(), Choice::pauseSide);
        assertRead(PauseCause.values(), Choice::pauseCause);
    }

    private static <E extends Enum<E>> void assertRead(E[] choices, Function<String, Optional<E>> reader) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (E choice : choices) {
                String word = Messages.text(locale, "choice." + choice.getDeclaringClass().getSimpleName() + "." + choice.name(), Map.of());
                assertThat(reader.apply(word)).as(word).contains(choice);
            }
        }
    }
}
