package com.musclecoach;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The floors of the house: imports point down only. */
class ArchitectureTest {
    private static final String HOUSE = "com.musclecoach";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    private static final List<Floor> FLOORS = List.of(
            floor("protocol"),
            floor("protocol.json", "protocol"),
            floor("timeline", "protocol"),
            floor("coach..", "protocol", "timeline"),
            floor("render.speech..", "protocol", "timeline", "coach.."),
            floor("render.screen..", "protocol", "timeline", "coach.."),
            floor("render.page..", "protocol", "timeline", "coach.."),
            floor("memory..", "coach.."),
            floor("web..", "protocol..", "timeline", "coach..", "render..", "memory.."),
            floor("alexa..", "protocol..", "timeline", "coach..", "render..", "memory.."),
            floor("speaker..", "protocol..", "timeline", "coach..", "alexa..", "web.."));

    /** A package, and the ones of the house it may import, itself included. */
    private record Floor(String home, List<String> reach) {}

    private static Floor floor(String home, String... below) {
        Stream<String> reach = Stream.concat(Stream.of(home), Stream.of(below));
        return new Floor(inHouse(home), reach.map(ArchitectureTest::inHouse).toList());
    }

    @ParameterizedTest
    @FieldSource("FLOORS")
    void floorImportsOnlyWhatIsBelowIt(Floor floor) {
        check(noClasses().that().resideInAPackage(floor.home()).should().dependOnClassesThat(houseOutside(floor)));
    }

    @Test
    void everyClassLivesOnAFloor() {
        String[] homes = FLOORS.stream().map(Floor::home).toArray(String[]::new);
        check(classes()
                .that(not(resideInAPackage(HOUSE)))
                .and(not(resideInAPackage(inHouse("bench.."))))
                .should()
                .resideInAnyPackage(homes));
    }

    @Test
    void nobodyImportsTheBenchmarks() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inHouse("bench.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inHouse("bench..")));
    }

    @Test
    void theLowestFloorsNeedOnlyTheJdk() {
        check(classes()
                .that()
                .resideInAnyPackage(inHouse("protocol"), inHouse("timeline"), inHouse("coach.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify.annotations", HOUSE + "..")));
    }

    @Test
    void gsonStaysAtTheBorders() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(inHouse("protocol.json"), inHouse("alexa.json.."), inHouse("speaker.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.gson.."));
    }

    @Test
    void theSdkStaysInAlexa() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inHouse("alexa.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.amazon.ask.."));
    }

    @Test
    void onlyTheSpeakerUsesItsLibraries() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(inHouse("speaker.."), inHouse("bench.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "picocli..", "org.jline..", "org.eclipse.jetty..", "org.apache.lucene..", "com.samskivert.."));
    }

    @Test
    void onlyTheSpeakerPrints() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inHouse("speaker.."))
                .should()
                .accessField(System.class, "out"));
    }

    private static DescribedPredicate<JavaClass> houseOutside(Floor floor) {
        return resideInAPackage(HOUSE + "..")
                .and(not(resideInAnyPackage(floor.reach().toArray(String[]::new))));
    }

    private static String inHouse(String place) {
        return HOUSE + "." + place;
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }
}
