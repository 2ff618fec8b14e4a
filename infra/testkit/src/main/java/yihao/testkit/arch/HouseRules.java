package yihao.testkit.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/// What holds in every room. One line in a room's test: `HouseRules.check("yihao.rules")`.
public final class HouseRules {

    private HouseRules() {}

    public static void check(String room) {
        all().check(production(room));
    }

    static ArchRule all() {
        return CompositeArchRule.of(arrows())
                .and(nullMarked())
                .and(typeNames())
                .and(methodNames())
                .and(constraints());
    }

    static JavaClasses production(String room) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(room);
    }

    static ArchRule arrows() {
        return classes()
                .should(Conditions.knowOnlyTheRoomsBelow())
                .because("a room that knows its neighbours cannot be moved (design: the house)");
    }

    static ArchRule nullMarked() {
        return classes()
                .should(Conditions.liveInANullMarkedPackage())
                .because("without @NullMarked on the package nobody checks it for null");
    }

    static ArchRule typeNames() {
        return classes()
                .should(Conditions.haveANameThatSaysSomething())
                .because("Impl, Manager, Helper, Util, Base, Dto, Data and I… name no word of the glossary");
    }

    static ArchRule methodNames() {
        return methods()
                .should(Conditions.sayWhatTheyDoToWhat())
                .because("process, handle and set…Status hide the decision they make");
    }

    static ArchRule constraints() {
        return classes()
                .should(Conditions.constrainWhereItIsLookedFor())
                .because("a constraint inside a qualified name or on a primitive comes too late for what is left out");
    }
}
