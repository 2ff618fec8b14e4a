package yihao.talent.need;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.talent.TalentClass;
import yihao.talent.World;
import yihao.talent.copies.InMemoryKnown;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.copies.KnownProject;

@DisplayName("TN-01 Posting a need")
class PostNeedTest {

    final InMemoryNeeds needs = new InMemoryNeeds();
    final InMemoryKnown known = new InMemoryKnown()
            .with(InMemoryNeeds.project(ZHANGDIAN))
            .with(new KnownProject("ended", "P-2026-000044", "旧项目", ZHANGDIAN, Set.of(), "2614", null, true));
    final PostNeed post = new PostNeed(needs, known, InMemoryNeeds.RULES, World.numbers());

    @Test
    void is_done_by_an_officer_of_the_projects_unit() {
        var need = value(post.forProject("n1", PROJECT, InMemoryNeeds.chemist(1), by(OFFICER)));

        assertThat(need.state().number()).isEqualTo("N-2026-000001");
        assertThat(need.state().unit()).isEqualTo(ZHANGDIAN);
        assertThat(need.state().status()).isEqualTo(Need.Status.OPEN);
    }

    @Test
    void is_refused_to_everybody_else() {
        assertThat(refusal(post.forProject("n1", PROJECT, InMemoryNeeds.chemist(1), by(LINZI_OFFICER))))
                .isEqualTo("talent.not-your-project");
        assertThat(refusal(post.forProject("n1", PROJECT, InMemoryNeeds.chemist(1), by(OFFICE))))
                .isEqualTo("talent.not-your-project");
    }

    @Test
    void is_refused_for_a_project_that_is_not_known_or_has_ended() {
        assertThat(refusal(post.forProject("n1", "unheard-of", InMemoryNeeds.chemist(1), by(OFFICER))))
                .isEqualTo("talent.project-unknown");
        assertThat(refusal(post.forProject("n1", "ended", InMemoryNeeds.chemist(1), by(OFFICER))))
                .isEqualTo("talent.project-ended");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(textBlock = """
            2614, de, 2026-10-15, 370303,
            2614, de, 2026-10-15, ,
            2614, de, 2026-10-14, 370303, talent.needed-before-today
            2615, de, 2026-10-15, 370303, talent.need-field-unknown
            2614, xx, 2026-10-15, 370303, talent.need-language-unknown
            2614, de, 2026-10-15, 999999, talent.need-place-unknown
            """)
    void checks_what_is_asked(
            String field, String language, LocalDate neededBy, @Nullable String place, @Nullable String problem) {
        assertThat(TODAY).isEqualTo("2026-10-15");
        var asked = new Asked("工程师", field, TalentClass.E, 1, List.of(language), neededBy, null, place, null);

        var outcome = post.forProject("n1", PROJECT, asked, by(OFFICER));

        if (problem == null) {
            assertThat(value(outcome).version()).isEqualTo(1);
        } else {
            assertThat(refusal(outcome)).isEqualTo(problem);
            assertThat(needs.all()).isEmpty();
        }
    }

    @Test
    void is_done_for_an_enterprise_by_any_unit_and_for_the_one_that_stands_for_it() {
        known.with(new KnownEnterprise("e1", "E-1", "示例化工", "CN", "2614"));

        var need = value(post.forEnterprise("n1", "e1", InMemoryNeeds.chemist(1), by(LINZI_OFFICER)));

        assertThat(need.state().unit()).isEqualTo("district-linzi");
        assertThat(need.state().projectId()).isNull();
        assertThat(refusal(post.forEnterprise("n2", "e9", InMemoryNeeds.chemist(1), by(OFFICER))))
                .isEqualTo("talent.enterprise-unknown");
        assertThat(refusal(post.forEnterprise("n2", "e1", InMemoryNeeds.chemist(1), by(OFFICE))))
                .isEqualTo("talent.need-posted-by-unit");
    }

    @ParameterizedTest(name = "from {0} to {1} {2}: {3}")
    @CsvSource(textBlock = """
            200000, 200000, CNY,
            200000, 300000, CNY,
            200000, 199999, CNY, talent.need-pay-backwards
            200000, 300000, EUR, talent.need-pay-backwards
            -1,     300000, CNY, talent.need-pay-backwards
            """)
    void checks_the_pay(String from, String to, String currency, @Nullable String problem) {
        var upper = new Money(new BigDecimal(to), Currency.getInstance(currency));
        var asked = new Asked(
                "工程师", "2614", TalentClass.E, 1, List.of(), TODAY, null, null, new PayRange(Money.cny(from), upper));

        var outcome = post.forProject("n1", PROJECT, asked, by(OFFICER));

        assertThat(problem == null || problem.equals(refusal(outcome))).isTrue();
        assertThat(needs.all()).hasSize(problem == null ? 1 : 0);
    }
}
