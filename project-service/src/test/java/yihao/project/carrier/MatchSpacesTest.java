package yihao.project.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.carrier.ExampleNeeds.asking;
import static yihao.project.carrier.ExampleNeeds.facts;
import static yihao.project.carrier.ExampleNeeds.need;
import static yihao.project.carrier.ExampleSpaces.LINZI_OFFICER;
import static yihao.project.carrier.ExampleSpaces.TODAY;
import static yihao.project.carrier.ExampleSpaces.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.kernel.StoreProblem;
import yihao.project.carrier.Criterion.Verdict;
import yihao.project.carrier.KeepSpaces.Typed;
import yihao.project.carrier.Space.Facts;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.Space.Place;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("PK-07 A match of spaces with a project's need")
class MatchSpacesTest {

    static final Place PLACE = new Place(Form.UNIT, "1号楼", "1", "101");
    static final Facts KNOWN = new Facts(
            new BigDecimal("1000"),
            new BigDecimal("8"),
            new BigDecimal("10"),
            new BigDecimal("630"),
            Money.cny("18.00"),
            LocalDate.of(2026, 10, 1),
            null);
    static final Facts UNKNOWN = new Facts(new BigDecimal("1000"), null, null, null, null, null, null);

    final ExampleSpaces world = new ExampleSpaces();

    @ParameterizedTest(name = "{0} {1}: {2}, unknown {3}")
    @CsvSource(nullValues = "-", textBlock = """
            AREA,        1000..,          MET,     MET
            AREA,        1000.01..,       NOT_MET, NOT_MET
            AREA,        ..1000,          MET,     MET
            AREA,        ..999.99,        NOT_MET, NOT_MET
            HEIGHT,      8.00,            MET,     UNKNOWN
            HEIGHT,      8.01,            NOT_MET, UNKNOWN
            FLOOR_LOAD,  10,              MET,     UNKNOWN
            FLOOR_LOAD,  10.01,           NOT_MET, UNKNOWN
            POWER,       630,             MET,     UNKNOWN
            POWER,       630.01,          NOT_MET, UNKNOWN
            PRICE,       18.00 CNY,       MET,     UNKNOWN
            PRICE,       17.99 CNY,       NOT_MET, UNKNOWN
            PRICE,       18.00 USD,       UNKNOWN, UNKNOWN
            KIND,        STANDARD_FACTORY, MET,    MET
            KIND,        INCUBATOR,       NOT_MET, NOT_MET
            PLACE,       district-linzi,  MET,     MET
            PLACE,       city-zibo,       MET,     MET
            PLACE,       district-zhangdian, NOT_MET, NOT_MET
            NEEDED_FROM, 2026-10-01,      MET,     UNKNOWN
            NEEDED_FROM, 2026-09-30,      NOT_MET, UNKNOWN
            """)
    void judges_each_criterion_and_never_takes_what_is_unknown_for_nothing(
            Criterion criterion, String asked, Verdict known, Verdict unknown) {
        var need = asking(criterion, asked);

        assertThat(judge(criterion, need, KNOWN)).contains(known);
        assertThat(judge(criterion, need, UNKNOWN)).contains(unknown);
        for (var other : Criterion.values()) {
            if (other != criterion) {
                assertThat(judge(other, need, KNOWN)).as(other.name()).isEmpty();
            }
        }
    }

    @Test
    void leaves_out_what_misses_a_hard_criterion_and_ranks_the_others_with_reasons() {
        var low = put("low", new Facts(new BigDecimal("1000"), new BigDecimal("3"), null, null, null, null, null));
        var dear = put("dear", facts("1000", "8", "20.00"));
        var fit = put("fit", facts("1200", "8", "18.00"));
        var smaller = put("smaller", facts("1100", "8", "18.00"));
        var unsaid = put("unsaid", facts("1000", null, "18.00"));
        say(need("1000", "2000", "6", Money.cny("18.00")));

        var found = matches();

        assertThat(found.best())
                .extracting(match -> match.space().id())
                .containsExactly(smaller, fit, dear, unsaid)
                .doesNotContain(low);
        assertThat(found.leftOut()).containsOnly(java.util.Map.entry(Criterion.HEIGHT, 1));
        assertThat(found.fitting()).isEqualTo(4);
        assertThat(found.whole()).isTrue();
        var second = found.best().get(2);
        assertThat(second.points()).isEqualTo(40);
        assertThat(second.missed()).isEqualTo(10);
        assertThat(second.asked()).isEqualTo(50);
        assertThat(second.reasons())
                .extracting(Matches.Reason::criterion)
                .containsExactly(Criterion.AREA, Criterion.HEIGHT, Criterion.PRICE);
        assertThat(found.best().getLast().reasons())
                .extracting(Matches.Reason::verdict)
                .containsExactly(Verdict.MET, Verdict.UNKNOWN, Verdict.MET);
    }

    @Test
    void of_two_with_the_same_points_puts_what_is_unknown_before_what_is_not_met() {
        var dear = put("dear", facts("1000", null, "20.00"));
        var unsaid = put("unsaid", new Facts(new BigDecimal("1200"), null, null, null, null, null, null));
        say(need(null, null, null, Money.cny("18.00")));

        assertThat(matches().best()).extracting(match -> match.space().id()).containsExactly(unsaid, dear);
    }

    @Test
    void shows_as_many_as_the_rules_say_and_counts_the_others() {
        for (int i = 0; i < 51; i++) {
            put("s" + i, facts("1000", null, "18.00"));
        }
        say(need(null, null, null, Money.cny("18.00")));

        assertThat(matches().best()).hasSize(50);
        assertThat(matches().fitting()).isEqualTo(51);
    }

    @Test
    void offers_what_is_free_or_the_project_s_own_and_of_the_form_that_is_asked_for() {
        var free = put("free", facts("1000", "8", "18.00"));
        var own = put("own", facts("1000", "8", "18.00"));
        var held = put("held", facts("1000", "8", "18.00"));
        var withdrawn = put("withdrawn", facts("1000", "8", "18.00"));
        world.hold(own, world.project, TODAY);
        world.hold(held, world.another, TODAY);
        world.keep.withdraw(withdrawn, at(LINZI_OFFICER, TODAY).because("整改"));
        say(need(null, null, null, null));

        assertThat(matches().best()).extracting(match -> match.space().id()).containsExactlyInAnyOrder(free, own);
        var later = world.match.matches(world.project, ZHANGDIAN_OFFICER, TODAY.plusDays(31));
        assertThat(later.orElseThrow(ExampleSpaces::refused).orElseThrow().best())
                .extracting(match -> match.space().id())
                .containsExactlyInAnyOrder(free, held);
    }

    private Matches matchesOn(LocalDate day) {
        return world.match
                .matches(world.project, ZHANGDIAN_OFFICER, day)
                .orElseThrow(ExampleSpaces::refused)
                .orElseThrow();
    }

    @Test
    void is_asked_for_by_the_project_s_unit_in_what_hangs_together_and_kept_with_the_project() {
        var need = need("1000", "2000", null, null);
        assertThat(world.match.need(world.project, ZHANGDIAN_OFFICER).orElseThrow(ExampleSpaces::refused))
                .isEmpty();

        assertThat(problem(world.match.say(world.project, need, at(LINZI_OFFICER, TODAY))))
                .isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
        assertThat(why(need("2000", "1999.99", null, null))).isEqualTo(CarrierProblem.CARRIER_NEED_UNFIT);
        assertThat(why(asking(Criterion.KIND, "CASTLE"))).isEqualTo(CarrierProblem.CARRIER_KIND_UNKNOWN);
        assertThat(why(asking(Criterion.PLACE, "nowhere"))).isEqualTo(ProjectProblem.UNIT_UNKNOWN);
        assertThat(why(need("2000", "2000", null, null))).isNull();
        assertThat(why(need)).isNull();
        var late = at(ZHANGDIAN_OFFICER, TODAY);
        assertThat(problem(world.match.say(world.project, need, late.expecting(1L))))
                .isEqualTo(StoreProblem.STALE);
        assertThat(problem(world.match.say(world.project, need, late.expecting(0L))))
                .isEqualTo(StoreProblem.STALE);
        assertThat(problem(world.match.say(world.another, need, late.expecting(1L))))
                .isEqualTo(StoreProblem.STALE);
        assertThat(problem(world.match.say(world.another, need, late.expecting(0L))))
                .isNull();
        assertThat(world.match.need(world.project, ZHANGDIAN_OFFICER).orElseThrow(ExampleSpaces::refused))
                .hasValueSatisfying(said -> assertThat(said.state()).isEqualTo(need));
    }

    private yihao.kernel.@Nullable ProblemCode why(CarrierNeed need) {
        return problem(world.match.say(world.project, need, at(ZHANGDIAN_OFFICER, TODAY)));
    }

    private static Optional<Verdict> judge(Criterion criterion, CarrierNeed need, Facts facts) {
        var space =
                new Space("c-1", "k", "STANDARD_FACTORY", "district-linzi", PLACE, facts, null, null, List.of(), null);
        return criterion.judge(need, space, Set.of("district-linzi", "city-zibo"));
    }

    private String put(String code, Facts facts) {
        return world.added(new Typed(new Place(Form.UNIT, "1号楼", "1", code), facts))
                .id();
    }

    private void say(CarrierNeed need) {
        world.match.say(world.project, need, at(ZHANGDIAN_OFFICER, TODAY)).orElseThrow(ExampleSpaces::refused);
    }

    private Matches matches() {
        return matchesOn(TODAY);
    }
}
