package dev.ufo.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RestController;

/** Who may depend on whom; what Maven cannot say because it happens inside a module. */
class ModuleRulesTest {
    private static final String COMMAND = "dev.ufo.command..";
    private static final String QUERY = "dev.ufo.query..";
    private static final String STORE = "dev.ufo.store..";
    private static final String AXON = "org.axonframework..";
    private static final String SPRING = "org.springframework..";
    private static final String[] CONTRACT = {
        "dev.ufo.door..", "dev.ufo.events..", "dev.ufo.ids..", "dev.ufo.protocol.."
    };

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.ufo");

    /** A rule whose target does not exist passes, so each name of a rule must name something. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.ufo.command",
                "dev.ufo.query",
                "dev.ufo.store",
                "dev.ufo.door",
                "dev.ufo.events",
                "dev.ufo.ids",
                "dev.ufo.protocol",
                "dev.ufo.command.axon",
                "dev.ufo.command.decision",
                "dev.ufo.query.projection"
            })
    void everyPackageThatARuleNamesHoldsClasses(String name) {
        assertThat(OURS.containPackage(name)).as(name).isTrue();
    }

    @Test
    void theTwoSidesDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(COMMAND)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(QUERY)
                .check(OURS);
        noClasses()
                .that()
                .resideInAPackage(QUERY)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(COMMAND)
                .check(OURS);
    }

    @Test
    void theContractKnowsNoFrameworkAndNoStore() {
        noClasses()
                .that()
                .resideInAnyPackage(CONTRACT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(AXON, SPRING, STORE, COMMAND, QUERY)
                .check(OURS);
    }

    @Test
    void axonIsSeenByTheLogAndByWhatBootsOnIt() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        STORE, "dev.ufo.command.axon..", "dev.ufo.command", "dev.ufo.query.projection..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(AXON)
                .check(OURS);
    }

    @Test
    void decisionsArePure() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Decision")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(AXON, SPRING, "java.sql..", "dev.ufo.command.web..", "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(OURS);
    }

    @Test
    void aSliceSeesNoOtherSlice() {
        slices().matching("dev.ufo.command.(*).(*)..")
                .should()
                .notDependOnEachOther()
                .check(OURS);
    }

    @Test
    void endpointsAreSeenByNobody() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
    }
}
