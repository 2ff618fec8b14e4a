package yihao.project.monthlyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Units;
import yihao.rules.Bilingual;

@DisplayName("PM-04 Units of a month")
class NamedUnitsTest {

    private final List<String> asked = new ArrayList<>();
    private final ExampleMonths months = new ExampleMonths();
    private final Units units = new Units() {
        @Override
        public Optional<Bilingual> name(String unit) {
            asked.add(unit);
            return ExampleProjects.UNITS.name(unit);
        }

        @Override
        public List<String> called(String name) {
            return ExampleProjects.UNITS.called(name);
        }

        @Override
        public Set<String> ancestors(String unit) {
            return ExampleProjects.UNITS.ancestors(unit);
        }
    };

    @Test
    void are_looked_up_once_each_however_many_projects_they_have() {
        months.signed("p-1");
        months.signed("p-2");
        months.project("p-3", "district-linzi", "SIGNED", "2026-03-01T04:00:00Z");
        var see = new SeeMonth(
                months.reports,
                months.frozenMonths,
                months.world.projects,
                new ReportSight(units),
                ExampleMonths.BOOK,
                (_, _) -> Map.of());

        var rows = see.of(ExampleMonths.SEPTEMBER, null, ExampleMonths.BUREAU_HEAD, ExampleMonths.TOO_LATE)
                .rows();

        assertThat(rows).extracting(MonthRow::unitName).hasSize(3).doesNotContainNull();
        assertThat(asked).containsExactlyInAnyOrder(ExampleProjects.UNIT, "district-linzi");
    }
}
