package yihao.talent.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.Line;
import yihao.talent.appointment.ResultKind;
import yihao.talent.performance.Facts.Counted;
import yihao.talent.performance.Facts.Due;
import yihao.talent.performance.Facts.Result;
import yihao.talent.performance.Facts.Spell;
import yihao.talent.performance.Facts.Standing;

@DisplayName("TS-08 Performance pay")
class ReckonPayTest {

    static final Period QUARTER = Period.of("2026-Q3").orElseThrow();
    static final Spell WHOLE = new Spell(cny("8000"), 92);

    @ParameterizedTest(name = "{0} visits are worth {1}")
    @CsvSource({"0, 0", "1, 7", "14, 98", "15, 100"})
    void gives_points_for_each_up_to_the_most(int visits, String score) {
        var pay = reckon(points(), visits(visits));

        assertThat(pay.score()).isEqualTo(score);
    }

    @ParameterizedTest(name = "{0} of 12 a year in a quarter: {1}")
    @CsvSource({"1, 100/3", "3, 100", "4, 120"})
    void measures_what_was_reached_against_what_was_agreed_for_as_many_months(int leads, String score) {
        assertThat(reckon(ratio("REWEIGH"), leads(leads, "12"))
                        .parts()
                        .getFirst()
                        .score())
                .isEqualTo(score);
    }

    @ParameterizedTest(name = "{0} leads, 12 a year for {1} of 92 days, 24 for {2}: {3}")
    @CsvSource({"1, 92, 0, 100/3", "1, 46, 0, 200/3", "1, 30, 0, 920/9", "3, 91, 1, 9200/93"})
    void asks_of_each_target_what_falls_on_its_days(int leads, long twelve, long twentyFour, String score) {
        var targets = List.of(
                new Due(ResultKind.VALUABLE_LEADS, new BigDecimal("12"), twelve),
                new Due(ResultKind.VALUABLE_LEADS, new BigDecimal("24"), twentyFour));
        var pay = reckon(ratio("REWEIGH"), facts(ResultKind.VALUABLE_LEADS, leads, targets));

        assertThat(pay.parts().getFirst().score()).isEqualTo(score);
    }

    @Test
    void says_a_dash_and_not_zero_where_nothing_was_agreed() {
        var pay = reckon(ratio("REWEIGH"), leads(3, null), mark("80"));

        assertThat(pay.parts().getFirst().score()).isNull();
        assertThat(pay.parts().getFirst().lines()).extracting(Line::code).containsExactly("performance-no-target");
        assertThat(pay.score()).isEqualTo("80");
    }

    @Test
    void is_undecided_where_the_method_says_so() {
        var pay = reckon(ratio("UNDECIDED"), leads(3, null), mark("80"));

        assertThat(pay.score()).isNull();
        assertThat(pay.amount()).isNull();
    }

    @ParameterizedTest(name = "{0} of {1} by place: {2}")
    @CsvSource({"1, 10, 100", "10, 10, 10", "2, 3, 200/3"})
    void takes_the_place_of_the_unit(int rank, long of, String score) {
        var standings = List.of(new Standing("district-monthly", "2026-07", rank, of, new BigDecimal("90")));
        var pay = reckon(ranking("PLACE", "100"), new Facts(List.of(), List.of(), standings, List.of(WHOLE)));

        assertThat(pay.score()).isEqualTo(score);
    }

    @Test
    void takes_the_mean_score_of_the_months_that_are_published() {
        var standings = List.of(
                new Standing("district-monthly", "2026-07", 1, 9, new BigDecimal("90")),
                new Standing("district-monthly", "2026-08", 2, 9, new BigDecimal("85")),
                new Standing("another", "2026-08", 2, 9, new BigDecimal("1")));
        var pay = reckon(ranking("SCORE", "50"), new Facts(List.of(), List.of(), standings, List.of(WHOLE)));

        assertThat(pay.score()).isEqualTo("175/4");
    }

    @ParameterizedTest(name = "a score of {0}: coefficient {1}")
    @CsvSource({"84.99, 0.5", "85, 1.2", "100, 1.2"})
    void is_the_base_by_the_band_that_the_score_reaches(String score, String coefficient) {
        assertThat(reckon(marked(""), nobody(WHOLE), mark(score)).coefficient()).hasToString(coefficient);
    }

    @ParameterizedTest(name = "{0} a month for {1} of 92 days at 1.2: {2}")
    @CsvSource(textBlock = """
            8000.00, 92, 11520.00
            8000.00, 46,  5760.00
            8000.00, 31,  3881.74
            6000.03,  1,    93.91
            8333.35, 23,  3000.01
            """)
    void is_rounded_once_half_up_to_the_fen(String monthly, long days, String amount) {
        var pay = reckon(marked(""), nobody(new Spell(cny(monthly), days)), mark("90"));

        assertThat(pay.amount()).isEqualTo(cny(amount));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"floor: 12000 CNY, 12000.00", "ceiling: 10000 CNY, 10000.00", "ceiling: 11520 CNY, 11520.00"})
    void stays_between_floor_and_ceiling(String bound, String amount) {
        assertThat(reckon(marked("  " + bound), nobody(WHOLE), mark("90")).amount())
                .isEqualTo(cny(amount));
    }

    @ParameterizedTest(name = "{0} cases: {1}")
    @CsvSource({"0, 90", "1, 85", "4, 70", "9, 70"})
    void loses_points_for_each_case_up_to_the_most(String cases, String score) {
        var given = new Given("late", new BigDecimal(cases), "迟到", "head", Instant.EPOCH);

        assertThat(reckon(marked(""), nobody(WHOLE), mark("90"), given).score()).isEqualTo(score);
    }

    @Test
    void comes_out_the_same_from_the_same_facts() {
        var method = method(marked(""));
        var line = new SheetLine("a1", "A-1", "岗位", "p", null, nobody(WHOLE), List.of(), Reckoned.nothing(), List.of());
        var reckon = new ReckonPay(method, QUARTER);

        var once = SheetDigest.of(List.of(line.with(mark("90"), reckon)));

        assertThat(once).isEqualTo(SheetDigest.of(List.of(line.with(mark("90"), reckon))));
        assertThat(once).isNotEqualTo(SheetDigest.of(List.of(line.with(mark("91"), reckon))));
    }

    @Test
    void explains_itself_from_the_records_to_the_amount() {
        var pay = reckon(marked(""), nobody(WHOLE), mark("90"));

        assertThat(pay.lines())
                .extracting(Line::code)
                .containsExactly(
                        "performance-score",
                        "performance-band",
                        "performance-spell",
                        "performance-base",
                        "performance-amount");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'- {least: 85, coefficient: 1.2}'", "'- {least: 0, coefficient: 1}\n    - {least: 0, coefficient: 2}'"
    })
    void is_not_read_from_bands_that_leave_a_score_without_one(String bands) {
        var text = marked("").replaceFirst("(?s)bands:.*rounding", "bands:\n    " + bands + "\n  rounding");

        assertThat(PerformanceMethod.FORMAT.read(text)).isInstanceOf(yihao.rules.RuleReading.Unreadable.class);
    }

    private static Reckoned reckon(String method, Facts facts, Given... given) {
        return new ReckonPay(method(method), QUARTER).of(facts, List.of(given));
    }

    private static PerformanceMethod method(String text) {
        return PerformanceMethod.FORMAT.read(text).orElseThrow("test").rules();
    }

    private static Facts visits(int count) {
        return facts(ResultKind.VISITS, count, List.of());
    }

    private static Facts leads(int count, @org.jspecify.annotations.Nullable String perYear) {
        var targets = perYear == null
                ? List.<Due>of()
                : List.of(new Due(ResultKind.VALUABLE_LEADS, new BigDecimal(perYear), 92));
        return facts(ResultKind.VALUABLE_LEADS, count, targets);
    }

    private static Facts facts(ResultKind kind, int count, List<Due> targets) {
        var records = IntStream.range(0, count)
                .mapToObj(one -> new Counted("r" + one, "R-" + one, "2026-07-01", BigDecimal.ONE, 0))
                .toList();
        return new Facts(List.of(new Result(kind, records)), targets, List.of(), List.of(WHOLE));
    }

    private static Facts nobody(Spell spell) {
        return new Facts(List.of(), List.of(), List.of(), List.of(spell));
    }

    private static Given mark(String value) {
        return new Given("mark", new BigDecimal(value), "表现", "head", Instant.EPOCH);
    }

    private static String points() {
        return text(
                "    - {id: p, name: {zh: 走访, en: Visits}, weight: 1,"
                        + " score: {kind: points, worth: [{result: VISITS, each: 7}], most: 100}}",
                "REWEIGH",
                "");
    }

    private static String ratio(String missing) {
        return text(
                "    - {id: r, name: {zh: 线索, en: Leads}, weight: 3,"
                        + " score: {kind: ratio, result: VALUABLE_LEADS, most: 120}}\n" + MARK,
                missing,
                "");
    }

    private static String ranking(String by, String percent) {
        return text(
                "    - {id: u, name: {zh: 排名, en: Ranking}, weight: 1, score: {kind: ranking,"
                        + " method: district-monthly, by: " + by + ", percent: " + percent + "}}",
                "REWEIGH",
                "");
    }

    private static String marked(String bound) {
        return text(MARK, "REWEIGH", bound);
    }

    private static final String MARK =
            "    - {id: mark, name: {zh: 评分, en: Mark}, weight: 1, score: {kind: mark, least: 0, most: 100}}";

    private static String text(String components, String missing, String bound) {
        return """
                kind: performance-pay
                id: made-up
                version: 1
                validFrom: 2026-01-01
                source: ours
                rules:
                  span: QUARTER
                  components:
                %s
                  deductions:
                    - {id: late, name: {zh: 迟到, en: Late}, each: 5, most: 20}
                  missing: %s
                  share: 40%%
                %s
                  bands:
                    - {least: 85, coefficient: 1.2}
                    - {least: 0, coefficient: 0.5}
                  rounding: HALF_UP
                """.formatted(components, missing, bound);
    }
}
