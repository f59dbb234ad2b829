package org.gengke;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house (src/docs/architecture.md): rooms, directions, and what belongs where. */
class HouseTest {

    private static final String ROOT = "org.gengke.";
    private static final Set<String> ROOMS = Set.of("", "domain", "persistence", "rest");

    /** What each feature may know besides itself; the order of the house, never back. */
    private static final Map<String, Set<String>> KNOWS = knows();

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.gengke");

    private static Map<String, Set<String>> knows() {
        Map<String, Set<String>> knows = new TreeMap<>();
        List<List<String>> floors = List.of(
                List.of("shared"),
                List.of("people"),
                List.of("customer"),
                List.of("followup", "competitor", "purchase"),
                List.of("trial"),
                List.of("classification"),
                List.of("portfolio", "fivelayer"),
                List.of("keyaccount"),
                List.of("voice", "learning"),
                List.of("integration"),
                List.of("demo"));
        Set<String> below = new TreeSet<>();
        for (List<String> floor : floors) {
            floor.forEach(feature -> knows.put(feature, new TreeSet<>(below)));
            below.addAll(floor);
        }
        return knows;
    }

    @Test
    void eachClassIsInARoomOfAKnownFeature() {
        classes().that(resideInAPackage("org.gengke..")).and(notTheMain()).should(beInAKnownRoom()).check(CODE);
    }

    @Test
    void featuresKnowOnlyTheFloorsBelow() {
        classes().that(resideInAPackage("org.gengke..")).and(notTheMain()).should(lookDownOnly()).check(CODE);
    }

    @Test
    void ofAnotherFeatureOnlyTheDoorAndTheDomainAreKnown() {
        classes().that(resideInAPackage("org.gengke..")).and(notTheMain()).should(useDoors()).check(CODE);
    }

    @Test
    void domainKnowsNothingAboveIt() {
        noClasses()
                .that(resideInAPackage("org.gengke.*.domain.."))
                .should()
                .dependOnClassesThat(describe("doors, persistence and rest", type -> isOurs(type) && !room(type).equals("domain")))
                .check(CODE);
    }

    @Test
    void domainIsPlainJava() {
        noClasses()
                .that(resideInAPackage("org.gengke.*.domain.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.inject..", "jakarta.enterprise..", "jakarta.ws.rs..", "jakarta.transaction..",
                        "com.fasterxml..", "io.quarkus..", "java.sql..", "org.eclipse.microprofile..")
                .check(CODE);
    }

    @Test
    void restTalksToDoorsOnly() {
        noClasses()
                .that(resideInAPackage("org.gengke.*.rest.."))
                .and()
                .resideOutsideOfPackage("org.gengke.shared..")
                .should()
                .dependOnClassesThat(describe("persistence", type -> isOurs(type) && room(type).equals("persistence")))
                .check(CODE);
    }

    @Test
    void transactionsBeginAtTheDoor() {
        noClasses()
                .that(resideInAPackage("org.gengke.*.(domain|persistence|rest).."))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class)
                .check(CODE);
    }

    @Test
    void rulesAreToldTheTime() {
        noClasses()
                .that(resideInAPackage("org.gengke.."))
                .and(describe("other than the clock", type -> !type.getSimpleName().equals("BusinessClock")))
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    @Test
    void eachOperationNamesItsPermission() {
        methods()
                .that(describe("operations", HouseTest::isOperation))
                .should(nameAPermission())
                .check(CODE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .that(resideInAPackage("org.gengke.."))
                .should()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(CODE);
    }

    @Test
    void eachRoomSaysWhatItIs() throws IOException {
        Path root = Path.of("src/main/java/org/gengke");
        try (Stream<Path> folders = Files.walk(root)) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(root))
                    .filter(HouseTest::hasJava)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean hasJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> notTheMain() {
        return describe("not the main class", type -> !type.getPackageName().equals("org.gengke"));
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static ArchCondition<JavaMethod> nameAPermission() {
        return new ArchCondition<>("name a permission") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(io.quarkus.security.Authenticated.class);
                if (!named) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names no permission"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beInAKnownRoom() {
        return new ArchCondition<>("be in a room of a known feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!KNOWS.containsKey(feature(type)) || !ROOMS.contains(room(type))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no room of the house"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> lookDownOnly() {
        return new ArchCondition<>("know only the floors below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (isOurs(target)
                            && !feature(target).equals(feature(type))
                            && !KNOWS.getOrDefault(feature(type), Set.of()).contains(feature(target))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useDoors() {
        return new ArchCondition<>("know of another feature only its door and its domain") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    boolean foreign = isOurs(target)
                            && !feature(target).equals(feature(type))
                            && !feature(target).equals("shared");
                    if (foreign && !Set.of("", "domain").contains(room(target))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.", 2);
        return parts.length == 1 ? "" : parts[1];
    }
}
