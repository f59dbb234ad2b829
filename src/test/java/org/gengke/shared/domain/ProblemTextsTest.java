package org.gengke.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{[A-Za-z0-9|]+}");

    @Test
    void bothLanguagesHaveTheSameProblemsWithTheSameArguments() throws IOException {
        Properties zh = load("/messages_zh_CN.properties");
        Properties en = load("/messages_en.properties");
        Set<String> problems = problemKeys(zh);
        assertThat(problems).isNotEmpty().isEqualTo(problemKeys(en));
        for (String key : problems) {
            assertThat(arguments(zh.getProperty(key))).as(key).isEqualTo(arguments(en.getProperty(key)));
        }
    }

    private static Set<String> problemKeys(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("problem."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    private static Properties load(String resource) throws IOException {
        Properties texts = new Properties();
        try (var in = ProblemTextsTest.class.getResourceAsStream(resource);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
