package yihao.lead.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.SQUAD;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.done;
import static yihao.lead.assessment.OutreachWorld.rolledUp;
import static yihao.lead.assessment.OutreachWorld.september;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.lead.assessment.AssessOutreach.Asked;
import yihao.lead.assessment.Explained.Entry;

@DisplayName("L9 What a record says and what of it counts")
class ExplainScoreTest {

    static final String FIRM = "贝斯精化有限公司";

    final OutreachWorld city = new OutreachWorld();

    @Test
    void is_a_firm_once_though_two_of_the_units_told_of_held_the_event_together() {
        city.came(ZHANGDIAN_OFFICER, "2026-09-07", FIRM, SQUAD);

        assertThat(latest(ZHANGDIAN, rolledUp(), ZHANGDIAN_OFFICER).lines())
                .extracting(line -> "%s %s of %s".formatted(line.measure(), line.counted(), line.said()))
                .containsExactly("FIRM 1 of 1", "ENCOUNTER 1 of 1");
    }

    @Test
    void names_all_records_by_which_a_day_has_counted() {
        var first = city.visited(SQUAD_MEMBER, "甲乙科技", "2026-09-08", "0.5");
        var second = city.visited(SQUAD_MEMBER, "丙丁科技", "2026-09-08", "0.5");
        city.visited(SQUAD_MEMBER, "戊己科技", "2026-09-08", "0.5");

        var last = done(city.explain(SQUAD, september(), SQUAD_MEMBER)).entries().stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.measure() == Measure.DAY && line.counted().signum() == 0)
                .toList();

        assertThat(last).hasSize(1);
        assertThat(last.getFirst().instead()).extracting(Source::id).containsExactly(first.id(), second.id());
    }

    @Test
    void sums_up_by_kind_what_a_record_says_that_the_reader_does_not_see() {
        city.came(SQUAD_MEMBER, "2026-09-07", FIRM + "\n甲乙科技");

        assertThat(latest(SQUAD, september(), SUPERVISOR).lines())
                .extracting(
                        line -> "%s %s of %s: %s".formatted(line.measure(), line.counted(), line.said(), line.points()))
                .containsExactly("FIRM 2 of 2: 2", "ENCOUNTER 2 of 2: 2");
    }

    @Test
    void is_told_page_by_page_once_whatever_is_recorded_meanwhile() {
        city.visited(SQUAD_MEMBER, "甲乙科技", "2026-09-08", "0.5");
        var second = city.visited(SQUAD_MEMBER, "丙丁科技", "2026-09-08", "0.5");
        var third = city.visited(SQUAD_MEMBER, "戊己科技", "2026-09-07", "0.5");

        var one = done(city.assess.explain(SQUAD, september(), null, 1, SQUAD_MEMBER));
        city.visited(SQUAD_MEMBER, "庚辛科技", "2026-09-09", "0.5");
        var fourth = city.visited(SQUAD_MEMBER, "壬癸科技", "2026-09-08", "0.5");
        var rest = done(city.assess.explain(SQUAD, september(), one.next(), 9, SQUAD_MEMBER));

        assertThat(one.total()).isEqualTo(3);
        assertThat(rest.next()).isNull();
        assertThat(rest.entries())
                .extracting(entry -> Objects.requireNonNull(entry.record()).id())
                .containsExactly(second.id(), fourth.id(), third.id());
    }

    private Entry latest(String unit, Asked asked, Actor reader) {
        return done(city.explain(unit, asked, reader)).entries().getFirst();
    }
}
