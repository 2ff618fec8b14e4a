package yihao.testkit.arch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Architecture rules for the house")
class HouseRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"yihao.kernel", "yihao.contracts", "yihao.platform", "yihao.embedded", "yihao.testkit"})
    void pass_the_rooms_this_one_stands_on(String room) {
        assertThatCode(() -> HouseRules.check(room)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(textBlock = """
            yihao.lead.fixture,      LEAD may not know PROJECT,          KnowsAnotherService
            yihao.lead.fixture,      LEAD may not know EMBEDDED,         KnowsAStandIn
            yihao.kernel.fixture,    KERNEL may not know CONTRACTS,      KnowsAContract
            yihao.contracts.fixture, CONTRACTS may not know KERNEL,      KnowsTheKernel
            yihao.gateway.fixture,   GATEWAY may not know PLATFORM_WEB,  KnowsTheServletSide
            yihao.rules.fixture,     RULES may not know PROJECT,         KnowsAService
            yihao.fixture.unmarked,  is not @NullMarked,                 Careless
            yihao.fixture.names,     has a name that says nothing,       LeadManager
            yihao.fixture.names,     does not say what it does,          process
            yihao.fixture.names,     does not say what it does,          setLeadStatus
            yihao.fixture.constraints, VainRequest: nobody validates,    kind
            yihao.fixture.constraints, VainRequest: nobody validates,    floors
            """)
    void fail_on_the_fixture_that_breaks_them(String room, String reason, String culprit) {
        assertThatThrownBy(() -> HouseRules.all().check(new ClassFileImporter().importPackages(room)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(culprit);
    }

    @Test
    void leave_a_method_name_alone_that_a_framework_chose() {
        assertThatThrownBy(
                        () -> HouseRules.methodNames().check(new ClassFileImporter().importPackages("yihao.fixture")))
                .message()
                .doesNotContain("Listener.handle")
                .doesNotContain("handleLead");
    }
}
