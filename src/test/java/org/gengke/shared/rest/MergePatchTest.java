package org.gengke.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gengke.shared.domain.VersionConflict;
import org.junit.jupiter.api.Test;

class MergePatchTest {

    private final List<Integer> tried = new ArrayList<>();

    @Test
    void anyVersionIsTheOneThatWasReadAndReadAgainWhenSomebodyWasFaster() throws JsonProcessingException {
        AtomicInteger stored = new AtomicInteger(3);
        String written = MergePatch.change(IfMatch.fromString("*"), stored::getAndIncrement, version -> {
            tried.add(version);
            if (version < 5) {
                throw new VersionConflict();
            }
            return "written";
        });
        assertThat(written).isEqualTo("written");
        assertThat(tried).containsExactly(3, 4, 5);
    }

    @Test
    void aVersionThatTheCallerSawIsTriedOnce() {
        assertThatThrownBy(() -> MergePatch.change(IfMatch.fromString("\"7\""), () -> 8, this::refuse)).isInstanceOf(VersionConflict.class);
        assertThat(tried).containsExactly(7);
    }

    @Test
    void itEndsWhenOthersAreAlwaysFaster() {
        assertThatThrownBy(() -> MergePatch.change(IfMatch.fromString("*"), () -> 1, this::refuse)).isInstanceOf(VersionConflict.class);
        assertThat(tried).hasSizeBetween(2, 100);
    }

    private String refuse(Integer version) {
        tried.add(version);
        throw new VersionConflict();
    }
}
