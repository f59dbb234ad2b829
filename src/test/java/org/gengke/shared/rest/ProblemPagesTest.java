package org.gengke.shared.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gengke.shared.domain.Problem;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Where the type of a problem leads to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProblemPagesTest {

    private static final Pattern BY_KIND = Pattern.compile("Kind\\.([A-Z_]+),\\s*\"([a-z-]+)\"");
    private static final Pattern BY_STATUS = Pattern.compile("\\b([45]\\d\\d),\\s*\"([a-z-]+)\"");
    /** What a finding is called is no type of a problem. */
    private static final Pattern FINDING = Pattern.compile("InvalidContent\\.at\\([^;]*;");
    private static final Pattern SLUG = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void eachTypeOfTheCodeIsKnownWithItsStatus() {
        Map<String, Integer> statuses = new TreeMap<>();
        TreeSet<String> used = new TreeSet<>();
        for (String source : sources()) {
            Matcher byKind = BY_KIND.matcher(source);
            while (byKind.find()) {
                statuses.put(byKind.group(2), ProblemAnswers.status(Problem.Kind.valueOf(byKind.group(1))));
            }
            Matcher byStatus = BY_STATUS.matcher(source);
            while (byStatus.find()) {
                statuses.put(byStatus.group(2), Integer.valueOf(byStatus.group(1)));
            }
            if (source.contains("extends Problem ")) {
                SLUG.matcher(FINDING.matcher(source).replaceAll("")).results().forEach(slug -> used.add(slug.group(1)));
            }
        }
        used.addAll(statuses.keySet());
        assertThat(ProblemTypes.all().keySet()).as("problems.properties and the types in the code").containsExactlyInAnyOrderElementsOf(used);
        assertThat(ProblemTypes.all()).containsAllEntriesOf(statuses);
    }

    @Test
    void eachTypeHasItsTextsInBothLanguages() {
        List<String> missing = new ArrayList<>();
        for (String type : ProblemTypes.all().keySet()) {
            for (Locale locale : List.of(Messages.CHINESE, Messages.ENGLISH)) {
                for (String part : List.of("title", "detail", "meaning", "remedy")) {
                    String key = "problem." + type + "." + part;
                    if (!Messages.has(locale, key)) {
                        missing.add(key + " in " + locale);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void eachTypeHasAPageInTheCallersLanguage() {
        ProblemTypes.all().forEach((type, status) -> {
            page("/problems/" + type, "zh-CN").statusCode(200).header("Content-Language", "zh-CN")
                    .body(containsString("<html lang=\"zh-CN\">")).body(containsString("怎么办")).body(containsString(" " + status))
                    .body(containsString(Messages.template(Messages.CHINESE, "problem." + type + ".remedy").replace("&", "&amp;")));
            page("/problems/" + type, "en").statusCode(200).header("Content-Language", "en")
                    .body(containsString("What to do")).body(not(containsString("problem." + type)));
        });
    }

    @Test
    void theIndexLeadsToEachPage() {
        String index = page("/problems", "en").statusCode(200).extract().asString();
        ProblemTypes.all().keySet().forEach(type -> assertThat(index).contains("href=\"/problems/" + type + "\""));
    }

    @Test
    void anUnknownTypeHasNoPage() {
        page("/problems/no-such-type", "en").statusCode(404).body(containsString("There is no problem of this type"))
                .body(containsString("href=\"/problems\""));
        page("/problems/%3Cscript%3E", "zh-CN").statusCode(404).body(not(containsString("script")));
        page("/problems/a/b", "en").statusCode(404);
    }

    @Test
    void thePagesCarryTheSecurityHeaders() {
        page("/problems/not-found", "en").contentType("text/html; charset=utf-8").header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", notNullValue()).header("Vary", containsString("Accept-Language"));
        given().head("/problems/not-found").then().statusCode(200);
    }

    @Test
    void theTypeOfAnAnswerLeadsToItsPage() {
        String type = given().header("Accept-Language", "en").get("/api/v1/customers").then().statusCode(401).extract().path("type");
        page(type, "en").statusCode(200).body("html.head.title", equalTo("Sign in · Gengke"));
    }

    private static ValidatableResponse page(String path, String language) {
        return given().urlEncodingEnabled(false).header("Accept-Language", language).accept("text/html").get(path).then();
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ProblemPagesTest::text).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
