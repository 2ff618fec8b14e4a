package yihao.lead.targetlist;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.visit.VisitWorld.stay;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.lead.Conversion;
import yihao.lead.LeadAction;
import yihao.lead.targetlist.Coverage.Figures;
import yihao.lead.targetlist.Coverage.Share;

@DisplayName("L2 The coverage of a target list")
class CoverageTest {

    static final String MET = "贝斯精化有限公司";

    final TargetWorld city = new TargetWorld();

    @Test
    void counts_each_way_in_which_firms_were_reached_for_all_and_for_each_unit() {
        var id = city.listed(MET + "\n甲乙科技\n丙丁科技\n戊己科技");
        city.assigned(id, ZHANGDIAN, BUREAU_PERSON, 0, 1);
        city.assigned(id, LINZI, BUREAU_PERSON, 2);
        city.meetings.held();
        city.visited("甲乙科技", "2026-09-02");
        city.visited("甲乙科技", "2026-09-09");
        converted("丙丁科技", "2026-09-08T02:00:00Z");

        var covered = city.covered(id, BUREAU_PERSON);

        assertThat(told(covered.all()))
                .isEqualTo("4 firms, 3 assigned, visited 1 25.0, met 1 25.0, lead 1 25.0, converted 1 25.0");
        assertThat(covered.units()).extracting(Coverage.OfUnit::unit).containsExactly(LINZI, ZHANGDIAN, null);
        assertThat(told(covered.units().get(0).figures()))
                .isEqualTo("1 firms, 1 assigned, visited 0 0.0, met 0 0.0, lead 1 100.0, converted 1 100.0");
        assertThat(told(covered.units().get(1).figures()))
                .isEqualTo("2 firms, 2 assigned, visited 1 50.0, met 1 50.0, lead 0 0.0, converted 0 0.0");
        assertThat(covered.rows().get(1).reached().visits()).isEqualTo(2);
    }

    @ParameterizedTest(name = "1 of {0}: {1}")
    @CsvSource(textBlock = """
            3,  33.3
            8,  12.5
            16, 6.3
            """)
    void is_rounded_half_up_to_one_digit(int firms, String percent) {
        var id = city.listed(IntStream.range(0, firms)
                .mapToObj(one -> "示例" + Integer.toString(one + 1000, 36) + "科技")
                .collect(Collectors.joining("\n")));
        city.visited("示例" + Integer.toString(1000, 36) + "科技", "2026-09-02");

        assertThat(city.covered(id, BUREAU_PERSON).all().visited().percent()).hasToString(percent);
    }

    @Test
    void of_no_firm_is_no_percentage() {
        assertThat(city.covered(city.opened(BUREAU_PERSON), BUREAU_PERSON).all().visited())
                .isEqualTo(new Share(0, null));
    }

    @ParameterizedTest(name = "visited on {0}: {1}")
    @CsvSource(textBlock = """
            2025-12-31, 0
            2026-01-01, 1
            2026-12-31, 1
            2027-01-01, 0
            """)
    void counts_what_happened_in_its_year(String day, int visited) {
        var id = city.listed("甲乙科技");
        city.visited("甲乙科技", day);

        assertThat(city.covered(id, BUREAU_PERSON).all().visited().firms()).isEqualTo(visited);
    }

    @ParameterizedTest(name = "visited on {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-01, 1
            2026-09-02, 0
            """)
    void counts_until_the_day_on_which_it_was_closed(String day, int visited) {
        var id = city.listed("甲乙科技");
        done(city.keep.close(id, at(BUREAU_PERSON, "2026-09-01T02:00:00Z").because("提前完成")));
        city.visited("甲乙科技", day);

        assertThat(city.covered(id, BUREAU_PERSON).all().visited().firms()).isEqualTo(visited);
    }

    @ParameterizedTest(name = "asked for at {0}: {1}")
    @CsvSource(textBlock = """
            2026-12-31T15:59:59Z, 1
            2026-12-31T16:00:00Z, 0
            """)
    void counts_a_conversion_of_its_year_by_the_day_in_china(String asked, int converted) {
        var id = city.listed("甲乙科技");
        converted("甲乙科技", asked);

        assertThat(city.covered(id, BUREAU_PERSON).all().converted().firms()).isEqualTo(converted);
    }

    @Test
    void counts_no_visit_that_is_only_planned_and_no_firm_that_is_taken_off() {
        var id = city.listed("甲乙科技\n丙丁科技");
        city.visits.planned("甲乙科技", stay("2026-09-02", "1"), "2026-09-01T02:00:00Z");
        city.visited("丙丁科技", "2026-09-02");
        var off = city.now(id).targets().get(1).id();
        done(city.addTargets.takeOff(
                id, off, at(BUREAU_PERSON, TargetWorld.MORNING).because("已迁出")));

        var covered = city.covered(id, BUREAU_PERSON);

        assertThat(told(covered.all())).startsWith("1 firms, 0 assigned, visited 0");
        assertThat(covered.rows()).hasSize(2);
    }

    @Test
    void counts_two_entries_that_are_merged_as_one_firm_for_all_and_once_for_each_unit() {
        var id = city.listed("甲乙科技\n丙丁科技\n戊己科技");
        city.assigned(id, ZHANGDIAN, BUREAU_PERSON, 0, 1);
        city.visited("甲乙科技", "2026-09-02");
        var list = city.now(id);

        city.merge(list.targets().get(0), list.targets().get(1));

        var covered = city.covered(id, BUREAU_PERSON);
        assertThat(told(covered.all())).startsWith("2 firms, 1 assigned, visited 1 50.0");
        assertThat(told(covered.units().getFirst().figures())).startsWith("1 firms, 1 assigned, visited 1 100.0");
        assertThat(covered.rows().get(1).reached().visits()).isEqualTo(1);
    }

    /// Reported in September 2026 by the office abroad.
    private void converted(String firm, String asked) {
        var lead = city.world.accepted(firm, ZHANGDIAN, ZHANGDIAN_OFFICER);
        var conversion = new Conversion(ZHANGDIAN, "zhangdian.officer", Instant.parse(asked), null);
        done(city.world.leads.change(
                lead.id(),
                LeadAction.CONVERTED,
                at(ZHANGDIAN_OFFICER, asked),
                one -> one.requestConversion(conversion).flatMap(asking -> asking.becomeProject("P-1"))));
    }

    private static String told(Figures figures) {
        return "%d firms, %d assigned, visited %s, met %s, lead %s, converted %s"
                .formatted(
                        figures.firms(),
                        figures.assigned(),
                        told(figures.visited()),
                        told(figures.met()),
                        told(figures.withLead()),
                        told(figures.converted()));
    }

    private static String told(Share share) {
        return share.firms() + " " + share.percent();
    }
}
