package yihao.lead.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.CITY;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.SQUAD;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.assessment.OutreachWorld.rolledUp;
import static yihao.lead.assessment.OutreachWorld.september;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.StoreProblem;
import yihao.lead.Network;
import yihao.lead.assessment.AssessOutreach.Ranked;

@DisplayName("L9 What units did outside, ranked")
class RankedOutreachTest {

    static final String FIRM = "贝斯精化有限公司";

    static final List<Network.Before> BELOW_LINZI =
            List.of(new Network.Before(LocalDate.of(2026, 9, 14), List.of(LINZI, CITY)));

    final OutreachWorld city = new OutreachWorld();

    @Test
    void rolls_up_what_units_below_did_a_firm_and_a_lead_once_and_the_days_of_each() {
        city.visited(SQUAD_MEMBER, FIRM, "2026-09-08", "1");
        city.visited(ZHANGDIAN_OFFICER, FIRM, "2026-09-08", "0.5");
        city.travelled(ZHANGDIAN_OFFICER, "2026-09-15", "2026-09-15", "2026-09-15T04:00:00Z", SQUAD);

        var district = city.of(ZHANGDIAN, ZHANGDIAN_OFFICER, rolledUp());

        assertThat(district.encounters()).isEqualTo(1);
        assertThat(district.days()).isEqualByComparingTo("3.5");
        assertThat(district.reports()).isEqualTo(1);
        assertThat(city.of(ZHANGDIAN, ZHANGDIAN_OFFICER, september()).days()).isEqualByComparingTo("1.5");
        assertThat(city.scores(SQUAD_MEMBER, rolledUp()))
                .extracting(OutreachScore::unit)
                .containsExactly(SQUAD);
    }

    @Test
    void counts_what_a_moved_unit_did_for_those_above_it_on_that_day() {
        city.visited(SQUAD_MEMBER, "甲乙科技", "2026-09-14", "1");
        city.visited(SQUAD_MEMBER, "丙丁科技", "2026-09-15", "1");
        city.stationed(SQUAD_MEMBER, "2026-09-12", "2026-09-16");
        var now = Objects.requireNonNull(city.world.network.standings().get(SQUAD))
                .ancestors();
        var moved = city.assessing(standing(Map.of(SQUAD, new Network.Standing("SQUAD", now, BELOW_LINZI))));

        var scores = done(moved.rank(rolledUp(), null, BUREAU_PERSON)).scores().stream()
                .map(Ranked::score)
                .toList();

        var linzi = of(LINZI, scores);
        assertThat(linzi.encounters()).isEqualTo(1);
        assertThat(linzi.days()).isEqualByComparingTo("3");
        assertThat(of(ZHANGDIAN, scores).encounters()).isEqualTo(1);
        assertThat(of(ZHANGDIAN, scores).days()).isEqualByComparingTo("2");
        assertThat(of(SQUAD, scores).days()).isEqualByComparingTo("5");
        assertThat(done(moved.rank(rolledUp(), null, LINZI_OFFICER)).scores())
                .extracting(Ranked::score)
                .containsExactly(linzi);
    }

    private static OutreachScore of(String unit, List<OutreachScore> scores) {
        return scores.stream()
                .filter(score -> score.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void counts_for_a_unit_that_has_come_below_another_what_one_did_that_had_left_it_before() {
        city.visited(SQUAD_MEMBER, "甲乙科技", "2026-09-14", "1");
        var moved = city.assessing(standing(Map.of(
                SQUAD, new Network.Standing("SQUAD", List.of(CITY), BELOW_LINZI),
                LINZI, new Network.Standing("DISTRICT", List.of(ZHANGDIAN, CITY), List.of()))));

        var explained = done(moved.explain(LINZI, rolledUp(), null, 9, ZHANGDIAN_OFFICER));

        assertThat(explained.score().encounters()).isEqualTo(1);
        assertThat(done(moved.rank(rolledUp(), null, ZHANGDIAN_OFFICER)).scores())
                .extracting(Ranked::score)
                .contains(explained.score());
    }

    private Network standing(Map<String, Network.Standing> elsewhere) {
        var standings = new HashMap<>(city.world.network.standings());
        standings.putAll(elsewhere);
        return new Network() {
            @Override
            public Optional<Entry> unit(String id) {
                return city.world.network.unit(id);
            }

            @Override
            public List<Entry> called(String name) {
                return city.world.network.called(name);
            }

            @Override
            public Map<String, Standing> standings() {
                return standings;
            }
        };
    }

    @Test
    void ranks_units_of_a_kind_and_equal_points_alike() {
        city.visited(SQUAD_MEMBER, "甲乙科技", "2026-09-14", "1");
        city.visited(LINZI_OFFICER, "丙丁科技", "2026-09-14", "1");
        city.visited(ZHANGDIAN_OFFICER, "戊己科技", "2026-09-14", "0.5");

        assertThat(done(city.assess.rank(september(), null, BUREAU_PERSON)).scores())
                .extracting(Ranked::rank)
                .containsExactly(1, 1, 3);
        assertThat(done(city.assess.rank(september(), "SQUAD", BUREAU_PERSON)).scores())
                .extracting(one -> one.score().unit())
                .containsExactly(SQUAD);
    }

    @Test
    void leads_each_point_to_its_record_and_says_what_counted_instead() {
        city.came(SQUAD_MEMBER, "2026-09-07", FIRM);
        var visit = city.visited(SQUAD_MEMBER, FIRM, "2026-09-08", "1");

        var explained = done(city.explain(SQUAD, september(), SQUAD_MEMBER));

        assertThat(explained.entries())
                .extracting(entry -> entry.kind() + " " + entry.points().toPlainString())
                .containsExactly("VISIT 6", "PROMOTION 0");
        assertThat(explained.score().points()).isEqualByComparingTo("6");
        var lines = explained.entries().getLast().lines();
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.about()).isEqualTo(FIRM);
            assertThat(line.counted()).isZero();
            assertThat(line.instead())
                    .extracting(Source::number)
                    .containsExactly(visit.state().number());
        });
    }

    @Test
    void tells_no_record_to_who_only_hears_what_it_comes_to_and_nothing_to_others() {
        city.visited(SQUAD_MEMBER, FIRM, "2026-09-08", "1");

        var told = done(city.explain(SQUAD, september(), SUPERVISOR));

        assertThat(told.score().points()).isEqualByComparingTo("6");
        assertThat(told.entries()).hasSize(1);
        assertThat(told.toString()).doesNotContain("V-2026").doesNotContain(FIRM);
        for (var unit : List.of(SQUAD, ZHANGDIAN, "nowhere")) {
            assertThat(refused(city.explain(unit, rolledUp(), LINZI_OFFICER)).problem())
                    .isEqualTo(StoreProblem.NOT_FOUND);
        }
    }
}
