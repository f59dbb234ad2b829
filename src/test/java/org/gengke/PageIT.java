package org.gengke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.gengke.support.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests of the page: its own unit tests, and a real browser on the packaged service with the demonstration data. */
class PageIT {

    private static final Path PAGE = Path.of("frontend");
    private static final Path BROWSER = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    @TempDir
    Path data;

    @Test
    void unitTestsAndStyle() throws Exception {
        run(Map.of(), "npm", "run", "lint");
        run(Map.of(), "npm", "test");
    }

    @Test
    void theClientTypesAreThoseOfTheContract() throws Exception {
        Path types = PAGE.resolve("src/api/schema.d.ts");
        String committed = Files.readString(types);
        run(Map.of(), "npm", "run", "generate");
        assertThat(Files.readString(types).equals(committed)).as("npm run generate leaves src/api/schema.d.ts as it is committed").isTrue();
    }

    @Test
    void inABrowser() throws Exception {
        assertThat(Files.exists(BROWSER))
                .as("No browser at %s. Install one: apt-get install -y chromium fonts-noto-cjk (or set CHROMIUM)", BROWSER)
                .isTrue();
        ExecutorService windows = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> runs = windows.invokeAll(List.of(() -> inAWindow("desktop"), () -> inAWindow("phone")));
            SoftAssertions.assertSoftly(both -> runs.forEach(run -> both.assertThatCode(run::get).doesNotThrowAnyException()));
        } finally {
            windows.shutdownNow();
        }
    }

    /** Each size of window on a service and data of its own: both at once, and neither sees what the other does. */
    private Void inAWindow(String size) throws IOException, InterruptedException {
        try (PackagedService service = PackagedService.start(data.resolve(size), Map.of("GENGKE_DEMO", "true"))) {
            run(Map.of("BASE_URL", service.address(), "CI", "true"), "npx", "playwright", "test", "--project=" + size, "--output=test-results/" + size);
        }
        return null;
    }

    private static void run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        // Into a file: the test runner speaks with its own process over the standard streams.
        Path said = Files.createTempFile(Path.of("target"), "page-", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(PAGE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(30, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended && process.exitValue() == 0)
                .as("%s%n%s", String.join(" ", List.of(command)), Files.readString(said))
                .isTrue();
    }
}
