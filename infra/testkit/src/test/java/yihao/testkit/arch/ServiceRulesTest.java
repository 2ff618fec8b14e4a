package yihao.testkit.arch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Architecture rules for a service")
class ServiceRulesTest {

    @Test
    void pass_a_service_that_keeps_them() {
        assertThatCode(() -> checkFixture(ServiceRules.of("yihao.fixture.good"), "yihao.fixture.good"))
                .doesNotThrowAnyException();
    }

    @Test
    void fail_when_a_root_knows_a_framework() {
        broken("yihao.fixture.framework")
                .hasMessageContaining("RuleThatKnowsADatabase")
                .hasMessageContaining("javax.sql");
    }

    @Test
    void fail_when_a_root_knows_its_adapter() {
        broken("yihao.fixture.rootadapter")
                .hasMessageContaining("intake.Intake")
                .hasMessageContaining("StoredIntake");
    }

    @Test
    void fail_when_a_root_knows_another_capability() {
        broken("yihao.fixture.neighbours").hasMessageContaining("intake.Intake").hasMessageContaining("unit.Unit");
    }

    @Test
    void pass_another_capability_that_the_service_declares() {
        var rules = ServiceRules.of("yihao.fixture.neighbours").mayUse("intake", "unit");

        assertThatCode(() -> checkFixture(rules, "yihao.fixture.neighbours")).doesNotThrowAnyException();
    }

    @Test
    void fail_when_declared_arrows_form_a_circle() {
        var rules = ServiceRules.of("yihao.fixture.neighbours")
                .mayUse("intake", "unit")
                .mayUse("unit", "enterprise")
                .mayUse("enterprise", "intake");

        assertThatThrownBy(() -> checkFixture(rules, "yihao.fixture.neighbours"))
                .hasMessageContaining("circle");
    }

    @Test
    void fail_when_an_adapter_knows_another() {
        broken("yihao.fixture.adapters").hasMessageContaining("IntakePage").hasMessageContaining("StoredIntake");
    }

    @Test
    void fail_when_the_machine_is_asked_for_the_time() {
        broken("yihao.fixture.clock")
                .hasMessageContaining("instant()")
                .hasMessageContaining("day(")
                .hasMessageContaining("later()")
                .hasMessageContaining("millis()");
    }

    @Test
    void fail_when_a_service_that_counts_exactly_uses_a_binary_fraction() {
        var rules = ServiceRules.of("yihao.fixture.binary").exact();

        var broken = assertThatThrownBy(() -> checkFixture(rules, "yihao.fixture.binary"));

        for (var culprit : List.of(
                "field>",
                "weight>",
                "parameter(",
                "inside(",
                "inBetween() reckons",
                "valueOf(double)",
                "Math.round(",
                "Math.pow(",
                "parseFloat(")) {
            broken.hasMessageContaining(culprit);
        }
        assertThatCode(() -> checkFixture(ServiceRules.of("yihao.fixture.good").exact(), "yihao.fixture.good"))
                .doesNotThrowAnyException();
    }

    @Test
    void fail_when_the_package_name_is_a_typo() {
        assertThatThrownBy(() -> ServiceRules.check("yihao.laed")).hasMessageContaining("failed to check any classes");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> broken(String service) {
        return assertThatThrownBy(() -> checkFixture(ServiceRules.of(service), service))
                .isInstanceOf(AssertionError.class);
    }

    private static void checkFixture(ServiceRules rules, String service) {
        rules.check(new ClassFileImporter().importPackages(service));
    }
}
