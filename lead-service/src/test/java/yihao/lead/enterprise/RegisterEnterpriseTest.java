package yihao.lead.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.LeadProblem;
import yihao.lead.Sharing;
import yihao.lead.World;

@DisplayName("L2 An enterprise")
class RegisterEnterpriseTest {

    static final Act ACT = at(ZHANGDIAN_OFFICER, World.FIRST_OF_SEPTEMBER);
    /// A code that was really issued although its check digit is wrong.
    static final String ISSUED_WITH_WRONG_DIGIT = "91350211M00013FA1N";

    final World world = new World();

    @Test
    void enters_the_register_once_by_its_code_however_it_is_written() {
        done(register(investor("甲有限公司", "91110000600037341L", null, "CN")));

        var again = register(investor("乙有限公司", "９１１１００００６０００３７３４１Ｌ", null, "CN"));

        assertThat(refused(again).problem()).isEqualTo(EnterpriseProblem.ENTERPRISE_EXISTS);
        assertThat(refused(again).facts()).containsEntry("number", "E-2026-000001");
    }

    @Test
    void cannot_take_the_registration_of_another_which_is_named_if_one_may_see_it() {
        done(register(investor("甲有限公司", "91110000600037341L", null, "CN")));
        var other = done(register(investor("乙有限公司", null, null, "CN")));
        var secret = investor("丙有限公司", null, "HRB 123456", "DE");
        world.register.settle(secret, null, Sharing.CONFIDENTIAL, at(OFFICE, World.FIRST_OF_SEPTEMBER));

        var open = change(other.id(), investor("乙有限公司", "91110000600037341L", null, "CN"));
        var hidden = change(other.id(), investor("乙有限公司", null, "HRB 123456", "DE"));

        assertThat(refused(open).problem()).isEqualTo(EnterpriseProblem.ENTERPRISE_EXISTS);
        assertThat(refused(open).facts()).containsEntry("number", "E-2026-000001");
        assertThat(refused(hidden).problem()).isEqualTo(EnterpriseProblem.REGISTRATION_TAKEN);
        assertThat(refused(hidden).facts()).isEmpty();
    }

    @Test
    void of_the_same_name_with_another_code_is_another_enterprise() {
        done(register(investor("甲有限公司", "91110000600037341L", null, "CN")));

        assertThat(done(register(investor("甲有限公司", ISSUED_WITH_WRONG_DIGIT, null, "CN"))))
                .isNotNull();
    }

    @Test
    void known_by_its_name_alone_is_rather_meant_by_that_name_than_a_registered_one_that_has_it_too() {
        var registered = done(register(investor("乙有限公司", "91110000600037341L", null, "CN")));
        done(register(investor("甲有限公司", null, null, "CN")));
        var learning = new Investor(
                registered.id(), List.of(new InvestorName("甲有限公司", "zh")), "91110000600037341L", null, "CN");
        world.register.settle(learning, null, Sharing.OWN, ACT);

        var meant = done(world.register.known(investor("甲股份有限公司", null, null, "CN"), ZHANGDIAN_OFFICER));

        assertThat(meant.enterpriseId()).isNotEqualTo(registered.id()).isNotNull();
        assertThat(meant.creditCode()).isNull();
    }

    @Test
    void with_a_wrong_check_digit_is_saved_with_a_warning_until_another_officer_confirms() {
        var saved = done(register(investor("甲有限公司", ISSUED_WITH_WRONG_DIGIT, null, "CN")));
        assertThat(saved.state().creditCodeConfirmed()).isFalse();

        assertThat(refused(world.register.confirmCreditCode(saved.id(), ACT)).problem())
                .isEqualTo(EnterpriseProblem.CONFIRMER_IS_REGISTRANT);
        var other = at(LINZI_OFFICER, World.FIRST_OF_SEPTEMBER);
        assertThat(done(world.register.confirmCreditCode(saved.id(), other))
                        .state()
                        .creditCodeConfirmed())
                .isTrue();
        assertThat(refused(world.register.confirmCreditCode(saved.id(), other)).problem())
                .isEqualTo(EnterpriseProblem.NOTHING_TO_CONFIRM);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            9135,               CN, CREDIT_CODE_MALFORMED
            91350211M00013FAIO, CN, CREDIT_CODE_MALFORMED
            ,                   ZZ, COUNTRY_UNKNOWN
            """)
    void that_cannot_be_is_refused(String code, String country, EnterpriseProblem problem) {
        assertThat(refused(register(investor("甲有限公司", code, null, country))).problem())
                .isEqualTo(problem);
        assertThat(world.enterprises.all()).isEmpty();
    }

    @Test
    void learns_the_name_another_language_has_for_the_same_registration() {
        var english = investor("Beispiel Feinchemie GmbH", null, "HRB 123456", "DE");
        var lead = done(world.report(english, OFFICE, "2026-09-01T01:30:00Z")).lead();
        done(world.dispatchLead.release(
                lead.id(), at(OFFICE, "2026-09-01T02:00:00Z").because("误报")));
        done(world.report(investor("贝斯精化有限公司", null, "HRB123456", "DE"), OFFICE, "2026-09-02T01:30:00Z"));

        var chineseOnly = world.report(investor("贝斯精化股份有限公司", null, null, "DE"), LINZI_OFFICER, "2026-09-02T02:00:00Z");
        var englishOnly = world.report(
                investor("BEISPIEL Feinchemie G.m.b.H.", null, null, "DE"), LINZI_OFFICER, "2026-09-02T02:00:00Z");

        assertThat(refused(chineseOnly).problem()).isEqualTo(LeadProblem.ALREADY_REPORTED);
        assertThat(refused(englishOnly).problem()).isEqualTo(LeadProblem.ALREADY_REPORTED);
        assertThat(world.enterprises.all()).hasSize(1);
    }

    @Test
    void is_registered_by_those_who_bring_investors() {
        var outcome = world.register.register(
                new EnterpriseFacts(investor("甲有限公司", null, null, "CN"), null, Set.of()),
                at(REFERRING, World.FIRST_OF_SEPTEMBER));

        assertThat(refused(outcome).problem()).isEqualTo(EnterpriseProblem.MAY_NOT_REGISTER);
    }

    private Outcome<Versioned<Enterprise>> change(String id, Investor investor) {
        return world.register.change(id, new EnterpriseFacts(investor, null, Set.of()), ACT);
    }

    private Outcome<Versioned<Enterprise>> register(Investor investor) {
        return world.register.register(new EnterpriseFacts(investor, null, Set.of()), ACT);
    }

    private static Investor investor(
            String name, @Nullable String code, @Nullable String registration, String country) {
        return new Investor(null, List.of(new InvestorName(name, "zh")), code, registration, country);
    }
}
