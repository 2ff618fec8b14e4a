package yihao.talent.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.institution.Targets.CHARGE;
import static yihao.talent.institution.Targets.university;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.World;
import yihao.talent.institution.Institution.Charge;

@DisplayName("TI-02 An institution as a target")
class EnterInstitutionTest {

    final Targets targets = new Targets();

    @Test
    void begins_in_the_first_stage_on_the_day_it_is_entered() {
        var entered = targets.entered().state();

        assertThat(entered.number()).isEqualTo("I-2026-000001");
        assertThat(entered.course().stage()).isEqualTo("TARGET");
        assertThat(entered.keys().progressOn()).isEqualTo(World.TODAY);
        assertThat(entered.keys().reached()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "示例理工大学,       2026, talent.institution-already-there",
        "示例理工大学 ,      2026, talent.institution-already-there",
        "示例 理工大学,      2026, talent.institution-already-there",
        "示例理工大学,       2027, ",
        "示例师范大学,       2026, ",
    })
    void is_there_once_a_year_however_its_name_is_written(String name, int year, String code) {
        targets.entered();
        var again = university(name);
        var other = new Profile(
                again.kind(), again.grade(), year, name, null, again.country(), null, again.field(), null, null);

        var outcome = targets.enter.enter(other, CHARGE, by(OFFICER));

        assertThat(outcome.result().isPresent()).isEqualTo(code == null);
        if (code != null) {
            assertThat(refusal(outcome)).isEqualTo(code);
        }
    }

    @Test
    void of_another_unit_is_refused_without_saying_which() {
        targets.entered();
        var linzi = new Charge("district-linzi", "linzi.officer");

        assertThat(factsOf(targets.enter.enter(university(), linzi, by(LINZI_OFFICER))))
                .isEqualTo(Map.of("number", "—"));
        assertThat(factsOf(targets.enter.enter(university(), linzi, by(OFFICE))))
                .isEqualTo(Map.of("number", "I-2026-000001"));
    }

    @Test
    void whose_name_is_merely_alike_is_shown_and_taken() {
        var first = targets.entered(university("示例未来新材料研究院有限公司"));
        var alike = university("示例未来新材研究院有限公司");

        assertThat(targets.enter.alike(alike, by(OFFICER)))
                .extracting(Versioned::id)
                .containsExactly(first.id());
        assertThat(targets.enter.alike(alike, by(LINZI_OFFICER))).isEmpty();
        assertThat(targets.enter.alike(university("别样化工有限公司"), by(OFFICER))).isEmpty();
        assertThat(targets.enter.enter(alike, CHARGE, by(OFFICER)).result()).isPresent();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6}: {7}")
    @CsvSource({
        "UNIVERSITY, DOUBLE_FIRST_CLASS, CN, 2614, ,    district-zhangdian, zhangdian.officer, ",
        "UNIVERSITY, DOUBLE_FIRST_CLASS, CN, 2614, e-1, district-zhangdian, zhangdian.officer, ",
        "ACADEMY,    DOUBLE_FIRST_CLASS, CN, 2614, ,    district-zhangdian, zhangdian.officer, kind-unknown",
        "UNIVERSITY, FORTUNE_500,        CN, 2614, ,    district-zhangdian, zhangdian.officer, grade-unknown",
        "UNIVERSITY, NO_SUCH,            CN, 2614, ,    district-zhangdian, zhangdian.officer, grade-unknown",
        "UNIVERSITY, DOUBLE_FIRST_CLASS, XX, 2614, ,    district-zhangdian, zhangdian.officer, country-unknown",
        "UNIVERSITY, DOUBLE_FIRST_CLASS, CN, 9999, ,    district-zhangdian, zhangdian.officer, field-unknown",
        "UNIVERSITY, DOUBLE_FIRST_CLASS, CN, 2614, e-9, district-zhangdian, zhangdian.officer, enterprise-unknown",
        "UNIVERSITY, DOUBLE_FIRST_CLASS, CN, 2614, ,    closed,             zhangdian.officer, unit-unknown",
        "UNIVERSITY, DOUBLE_FIRST_CLASS, CN, 2614, ,    nowhere,            zhangdian.officer, unit-unknown",
        "UNIVERSITY, DOUBLE_FIRST_CLASS, CN, 2614, ,    district-zhangdian, linzi.officer,     officer-unknown",
    })
    void is_made_of_what_rules_and_registers_know(
            String kind,
            String grade,
            String country,
            String field,
            String enterprise,
            String unit,
            String officer,
            String code) {
        var profile = new Profile(kind, grade, 2026, "示例大学", null, country, null, field, null, enterprise);

        var outcome = targets.enter.enter(profile, new Charge(unit, officer), by(OFFICE));

        assertThat(outcome instanceof Outcome.Refused<?> ? refusal(outcome) : null)
                .isEqualTo(code == null ? null : "talent.institution-" + code);
    }

    @Test
    void is_entered_by_the_unit_for_itself_and_by_the_office_for_any() {
        assertThat(refusal(targets.enter.enter(university(), CHARGE, by(LINZI_OFFICER))))
                .isEqualTo("talent.institution-not-yours");
        assertThat(refusal(targets.enter.enter(
                        university(), CHARGE, by(World.actor("expert", "bureau", Function.EXPERT)))))
                .isEqualTo("talent.institution-not-yours");
        assertThat(targets.enter.enter(university(), CHARGE, by(OFFICE)).result())
                .isPresent();
    }

    @Test
    void keeps_what_the_rules_no_longer_know_as_long_as_it_is_not_changed() {
        var id = targets.entered().id();
        var now = targets.state(id).profile();
        var renamed = university("示例科技大学");

        assertThat(value(targets.enter.edit(id, renamed, CHARGE, by(OFFICER)))
                        .state()
                        .profile())
                .isEqualTo(renamed);
        assertThat(targets.institutions.named(now.keys())).isEmpty();
        var wrong = new Profile(
                now.kind(), "FORTUNE_500", 2026, now.nameZh(), null, now.country(), null, now.field(), null, null);
        assertThat(refusal(targets.enter.edit(id, wrong, CHARGE, by(OFFICER))))
                .isEqualTo("talent.institution-grade-unknown");
    }

    @Test
    void is_not_renamed_to_another_one() {
        targets.entered();
        var id = targets.entered(university("示例师范大学")).id();

        assertThat(refusal(targets.enter.edit(id, university(), CHARGE, by(OFFICER))))
                .isEqualTo("talent.institution-already-there");
    }

    @Test
    void does_not_exist_for_whoever_may_not_see_it() {
        var id = targets.entered().id();

        assertThat(refusal(targets.sight.find(id, LINZI_OFFICER))).isEqualTo("platform.not-found");
        assertThat(refusal(targets.enter.edit(id, university("别的大学"), CHARGE, by(LINZI_OFFICER))))
                .isEqualTo("platform.not-found");
        var auditor = World.actor("auditor", "bureau", Function.AUDITOR);
        assertThat(targets.sight.find(id, auditor).result()).isPresent();
        assertThat(refusal(targets.enter.edit(id, university("别的大学"), CHARGE, by(auditor))))
                .isEqualTo("talent.institution-not-yours");
    }

    private static Map<String, Object> factsOf(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.facts() : Map.of();
    }
}
