package yihao.talent.institutionquota;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;
import static yihao.talent.World.value;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.institution.Milestone;
import yihao.talent.institutionquota.ReckonInstitutions.By;
import yihao.talent.institutionquota.ReckonInstitutions.Figures;
import yihao.talent.institutionquota.ReckonInstitutions.Table;

@DisplayName("TI-10 Figures of the four majors")
class ReckonInstitutionsTest {

    final QuotaWorld world = new QuotaWorld();

    @Test
    void count_where_the_list_of_a_year_stands_and_what_was_reached_in_it() {
        world.standing("UNIVERSITY", ZHANGDIAN, "TALKS", 2);
        world.standing("INSTITUTE", "district-linzi", "TARGET", 1);
        world.ended("UNIVERSITY", ZHANGDIAN, "TALKS", 4);
        world.reached(Milestone.CONTACTED, "UNIVERSITY", ZHANGDIAN, 2);

        var kinds = world.reckon.figures(2026, By.KIND, OFFICE, noon(TODAY));

        assertThat(row(kinds, "UNIVERSITY").stages()).isEqualTo(Map.of("TALKS", 2L));
        assertThat(row(kinds, "UNIVERSITY").ended()).isEqualTo(4);
        assertThat(reached(row(kinds, "UNIVERSITY"), Milestone.CONTACTED)).isEqualTo(2);
        assertThat(kinds.rows().getLast().key()).isNull();
        assertThat(kinds.rows().getLast().stages()).isEqualTo(Map.of("TALKS", 2L, "TARGET", 1L));
    }

    @Test
    void leave_out_what_was_given_up_where_the_rules_say_so() {
        world.reachedButEnded(Milestone.CONTACTED, "UNIVERSITY", ZHANGDIAN, 3);

        var kinds = world.reckon.figures(2026, By.KIND, OFFICE, noon(TODAY));

        assertThat(reached(kinds.rows().getLast(), Milestone.CONTACTED)).isZero();
    }

    @Test
    void credit_the_units_above_too_and_the_whole_once() {
        world.reached(Milestone.SIGNED, "UNIVERSITY", ZHANGDIAN, 2);
        world.quota("city-zibo", 8);

        var units = world.reckon.figures(2026, By.UNIT, OFFICE, noon(TODAY));

        assertThat(reached(row(units, ZHANGDIAN), Milestone.SIGNED)).isEqualTo(2);
        assertThat(reached(row(units, "city-zibo"), Milestone.SIGNED)).isEqualTo(2);
        assertThat(reached(units.rows().getLast(), Milestone.SIGNED)).isEqualTo(2);
    }

    @Test
    void owe_what_is_part_of_the_quota_above_once() {
        world.quota("city-zibo", 8);
        world.quota(ZHANGDIAN, 4);

        var kinds = world.reckon.figures(2026, By.KIND, OFFICE, noon(TODAY));
        var units = world.reckon.figures(2026, By.UNIT, OFFICE, noon(TODAY));

        assertThat(owed(row(kinds, "UNIVERSITY"))).isEqualTo(8);
        assertThat(owed(kinds.rows().getLast())).isEqualTo(8);
        assertThat(owed(row(units, "city-zibo"))).isEqualTo(8);
        assertThat(owed(row(units, ZHANGDIAN))).isEqualTo(4);
    }

    @Test
    void have_no_quota_where_none_was_set_and_none_by_grade() {
        world.reached(Milestone.SIGNED, "UNIVERSITY", ZHANGDIAN, 2);
        world.quota(ZHANGDIAN, 4);

        var kinds = row(world.reckon.figures(2026, By.KIND, OFFICE, noon(TODAY)), "UNIVERSITY");
        var grades = row(world.reckon.figures(2026, By.GRADE, OFFICE, noon(TODAY)), "OTHER");

        assertThat(kinds.progress().get(Milestone.SIGNED)).isNotNull().satisfies(signed -> {
            assertThat(signed.completion()).isEqualByComparingTo("50.0");
            assertThat(signed.expected()).isEqualByComparingTo("3.00");
        });
        assertThat(kinds.progress().get(Milestone.LANDED)).isNotNull().satisfies(landed -> {
            assertThat(landed.owed()).isNull();
            assertThat(landed.variance()).isNull();
        });
        assertThat(grades.progress().get(Milestone.SIGNED))
                .isNotNull()
                .satisfies(signed -> assertThat(signed.owed()).isNull());
    }

    @Test
    void compare_a_quota_with_its_kind_only() {
        world.reached(Milestone.SIGNED, "UNIVERSITY", ZHANGDIAN, 2);
        world.reached(Milestone.SIGNED, "INSTITUTE", ZHANGDIAN, 5);
        world.quota(ZHANGDIAN, 4);

        var standing = world.reckon.quotas(2026, OFFICE, noon(TODAY)).getFirst();

        assertThat(Objects.requireNonNull(standing.progress().get(Milestone.SIGNED))
                        .reached())
                .isEqualTo(2);
    }

    @Test
    void do_not_count_what_is_only_proposed() {
        value(world.keep.propose(ZHANGDIAN, "UNIVERSITY", 2026, Map.of(Milestone.SIGNED, 4), by(HEAD)));

        var kinds = row(world.reckon.figures(2026, By.KIND, OFFICE, noon(TODAY)), "UNIVERSITY");

        assertThat(kinds.progress().get(Milestone.SIGNED))
                .isNotNull()
                .satisfies(signed -> assertThat(signed.owed()).isNull());
    }

    private static Figures row(Table table, String key) {
        return table.rows().stream()
                .filter(row -> key.equals(row.key()))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Integer owed(Figures figures) {
        return Objects.requireNonNull(figures.progress().get(Milestone.SIGNED)).owed();
    }

    private static long reached(Figures figures, Milestone milestone) {
        return Objects.requireNonNull(figures.progress().get(milestone)).reached();
    }
}
