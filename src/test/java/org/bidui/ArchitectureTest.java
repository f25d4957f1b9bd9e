package org.bidui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house of the program holds: who may use whom, which library lives where, what is called how. */
class ArchitectureTest {
    private static final String ROOT = "org.bidui";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "common", "commons", "helper", "service", "manager", "impl", "dto");
    private static final Pattern WORD_START = Pattern.compile("(?=[A-Z])|[.$_]");

    @Test
    void arrowsGoOneWay() {
        Rooms.below(ROOT).check(CLASSES);
    }

    @Test
    void poiStaysWhereWorkbooksAreReadAndWritten() {
        libraryStaysIn(
                List.of("org.apache.poi..", "org.openxmlformats.."),
                "org.bidui.intake.excel..",
                "org.bidui.report..",
                "org.bidui.sample..");
    }

    @Test
    void picocliStaysInCli() {
        libraryStaysIn(List.of("picocli.."), "org.bidui.cli..");
    }

    @Test
    void yamlAndSchemasStayInDefinition() {
        libraryStaysIn(List.of("org.snakeyaml..", "org.yaml..", "com.networknt.."), "org.bidui.definition..");
    }

    @Test
    void springStaysInRun() {
        libraryStaysIn(List.of("org.springframework.."), "org.bidui.run..");
    }

    @Test
    void sqlStaysInLedgerAndRun() {
        libraryStaysIn(
                List.of("java.sql..", "javax.sql..", "org.h2..", "org.flywaydb.."),
                "org.bidui.ledger..",
                "org.bidui.run..");
    }

    @Test
    void onlyCliSpeaksToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bidui.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .because(
                        "a program that prints in the middle cannot be tested or scheduled: return values, let cli print")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packagesWithClasses())
                .as("packages without @NullMarked in package-info.java: NullAway does not look at them")
                .filteredOn(p -> !p.isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }

    @Test
    void namesSayWhatThingsAre() {
        assertThat(CLASSES)
                .extracting(JavaClass::getName)
                .as("names with a word that says nothing (" + EMPTY_WORDS + "): name the idea instead")
                .filteredOn(ArchitectureTest::hasEmptyWord)
                .isEmpty();
        assertThat(List.of("org.bidui.util.Dates", "org.bidui.run.RunManager", "org.bidui.run.Run$CaseImpl"))
                .allMatch(ArchitectureTest::hasEmptyWord);
        assertThat(List.of("org.bidui.run.Commonality", "org.bidui.person.Implied"))
                .noneMatch(ArchitectureTest::hasEmptyWord);
    }

    @Test
    void verbsCarryTheContract() {
        methods()
                .that()
                .haveNameMatching("get[A-Z].*")
                .should()
                .notHaveRawReturnType(Optional.class)
                .because("get throws, find is optional, list is all")
                .allowEmptyShould(true)
                .check(CLASSES);
        methods()
                .that()
                .haveNameMatching("find[A-Z].*")
                .should()
                .notHaveRawReturnType(describedAsPrimitive())
                .because("get throws, find is optional, list is all")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void aWrongArrowIsSeen() {
        assertThat(violationsIn("person", "run"))
                .anyMatch(v -> v.contains("fixture.person.Wrong") && v.contains("fixture.run.Runner"))
                .noneMatch(v -> v.contains("fixture.run.Runner.right"));
    }

    @Test
    void aPackageOutsideTheTableIsSeen() {
        assertThat(violationsIn("stray")).anyMatch(v -> v.contains("fixture.stray.Lost"));
    }

    private static List<String> violationsIn(String... rooms) {
        String root = "org.bidui.architecture.fixture";
        JavaClasses fixture = new ClassFileImporter()
                .importPackages(Stream.of(rooms).map(room -> root + "." + room).toArray(String[]::new));
        return Rooms.below(root).evaluate(fixture).getFailureReport().getDetails();
    }

    private static void libraryStaysIn(List<String> library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.toArray(String[]::new))
                .because("a library is spoken to from one room, so that it can be replaced there")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static List<JavaPackage> packagesWithClasses() {
        return CLASSES.stream()
                .filter(resideInAPackage(ROOT + ".."))
                .map(JavaClass::getPackage)
                .distinct()
                .toList();
    }

    private static boolean hasEmptyWord(String name) {
        return WORD_START.splitAsStream(name).anyMatch(word -> EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static DescribedPredicate<JavaClass> describedAsPrimitive() {
        return DescribedPredicate.describe("primitive or void", JavaClass::isPrimitive);
    }
}
