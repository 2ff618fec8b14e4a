package yihao.reward.assessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.reward.copies.KnownLead;
import yihao.reward.scoring.Figure;

@DisplayName("AS-04 What was kept before")
class OldRankingsTest {

    @Test
    void of_months_alone_is_read_as_a_month() {
        var ranking = new Ranking(
                YearMonth.of(2025, 3), "district-monthly", 1, Instant.EPOCH, "bureau", List.of(), null, null, null);
        var period = new Period(YearMonth.of(2025, 3), Map.of(), null, null, null);

        assertThat(ranking.of().name()).isEqualTo("2025-03");
        assertThat(ranking.corrections()).isEmpty();
        assertThat(ranking.isCorrected()).isFalse();
        assertThat(period.of().isMonth()).isTrue();
        assertThat(Ranking.idOf(YearMonth.of(2025, 3), "x")).isEqualTo("2025-03-x");
    }

    @Test
    void without_the_kinds_of_its_units_is_ranked_as_it_was_frozen() {
        var world = new AssessmentWorld();
        var units = List.of(new UnitFigures("u", "甲", "A", Map.of(), null, null));
        var frozen = new Period.Frozen(Instant.EPOCH, "x", units, Set.of(), null, null, null, null);
        var method = world.book.find("district-monthly@1").orElseThrow().rules();

        var scores = new ScoreUnits(method, Period.open(new Span("2025-03")), frozen).of(List.of());

        assertThat(scores)
                .singleElement()
                .satisfies(one -> assertThat(one.rank()).isNull());
    }

    @Test
    void counts_leads_by_the_unit_that_reported_them() {
        var world = new AssessmentWorld();
        world.known.leads.add(new KnownLead("l1", "L-1", "district-linzi", LocalDate.of(2026, 9, 30), true));
        world.known.leads.add(new KnownLead("l2", "L-2", "district-linzi", LocalDate.of(2026, 10, 1), true));
        var figure = new Figure.LeadCount(null);

        var counted = new CountFigures(world.known, world.entries)
                .of(AssessmentWorld.SEPTEMBER, List.of(figure), world.known.units(Set.of("DISTRICT")));

        assertThat(counted)
                .extracting(unit -> unit.unit() + " " + unit.of(figure))
                .containsExactly("district-linzi 1", "district-zhangdian 0", "district-zichuan 0");
        assertThat(counted.getFirst()
                        .behind(requireNonNull(figure.key()))
                        .getFirst()
                        .marks())
                .containsExactly("valuable");
    }
}
