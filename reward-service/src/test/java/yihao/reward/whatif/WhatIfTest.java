package yihao.reward.whatif;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.whatif.PastCity.FLAT;
import static yihao.reward.whatif.PastCity.TIERED;
import static yihao.reward.whatif.PastCity.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.reward.People;
import yihao.reward.whatif.Answer.District;
import yihao.reward.whatif.Answer.Payer;
import yihao.reward.whatif.Answer.Unknown;
import yihao.reward.whatif.Shown.Which;

@DisplayName("RS-30, RS-31: versions of schemes are tried on the projects of the past")
class WhatIfTest {

    private final PastCity city = new PastCity();

    @ParameterizedTest(name = "money of {0}, verified {1}, stage reached {2}: counted {3}, pays {4}")
    @CsvSource({
        "2025-01-01, true,  2020-01-01, 1, 100000.00",
        "2025-12-31, true,  2020-01-01, 1, 100000.00",
        "2024-12-31, true,  2020-01-01, 0, 0.00",
        "2026-01-01, true,  2020-01-01, 0, 0.00",
        "2025-06-01, false, 2020-01-01, 0, 0.00",
        "2024-06-01, true,  2025-12-31, 1, 0.00",
    })
    void only_verified_money_of_the_span_counts(
            String day, boolean verified, String reached, int counted, String paid) {
        city.project("p1", "district-linzi", Map.of("SIGNED", LocalDate.parse(reached)));
        city.money("p1", "10000000.00", day, verified);

        var answer = city.ask(FLAT);

        assertThat(answer.projects()).isEqualTo(counted);
        assertThat(answer.schemes().getFirst().total()).isEqualTo(cny(paid));
    }

    @Test
    void awards_are_added_up_for_all_who_may_claim_and_by_district() {
        city.paidIn("p1", "district-linzi", "10000000.00");
        city.paidIn("p2", "town-1", "40000000.00");
        city.paidIn("p3", "district-zichuan", "1000.00");

        var tiered = city.ask(TIERED).schemes().getFirst();

        assertThat(tiered.total()).isEqualTo(cny("853005.00"));
        assertThat(tiered.awarded()).isEqualTo(3);
        assertThat(tiered.byDistrict())
                .containsExactly(
                        new District("district-linzi", "linzi", "linzi", cny("852000.00"), 2),
                        new District("district-zichuan", "zichuan", "zichuan", cny("1005.00"), 1));
    }

    @Test
    void a_project_at_a_ceiling_is_counted_from_one_fen_above_it() {
        city.paidIn("p1", "district-linzi", "50000000.00");
        city.paidIn("p2", "district-linzi", "50000001.00");

        assertThat(city.ask(FLAT).schemes().getFirst().limited()).isEqualTo(1);
        assertThat(city.rows(Which.LIMITED, FLAT)).extracting(Row::projectId).containsExactly("p2");
    }

    @Test
    void a_fact_that_no_copy_tells_is_named_and_can_be_assumed() {
        city.upload("asking", "CNY", """
              components:
                - id: hq
                  name: 总部
                  conditions: [{fact: headquarters, oneOf: ["yes"]}]
                  kind: one_off
                  sum: 700
            """);
        city.paidIn("p1", "district-linzi", "1.00");
        var assuming = new Question(PastCity.YEAR, List.of("asking@1"), Map.of("headquarters", "yes"));

        assertThat(city.ask("asking@1").schemes().getFirst().unknown()).containsExactly(new Unknown("headquarters", 1));
        assertThat(city.ask("asking@1").schemes().getFirst().total()).isEqualTo(cny("0.00"));
        assertThat(city.whatIf.ask(assuming, People.HEAD).result().orElseThrow().schemes())
                .extracting(Answer.Total::total)
                .containsExactly(cny("700.00"));
    }

    @Test
    void the_day_of_the_agreement_is_known_as_it_is_to_a_claim() {
        for (var until : List.of("2026-08-31", "2026-09-01")) {
            city.upload("signed-" + until, "CNY", """
                  components:
                    - id: early
                      name: 早签
                      conditions: [{date: AGREEMENT, until: %s}]
                      kind: one_off
                      sum: 700
                """.formatted(until));
        }
        city.paidIn("p1", "district-linzi", "1.00");

        assertThat(city.ask("signed-2026-08-31@1").schemes().getFirst().total()).isEqualTo(cny("0.00"));
        assertThat(city.ask("signed-2026-09-01@1").schemes().getFirst().total()).isEqualTo(cny("700.00"));
    }

    @Test
    void two_versions_are_compared_project_by_project() {
        city.paidIn("gains", "district-linzi", "40000000.00");
        city.paidIn("loses", "district-zichuan", "20000000.00");
        city.paidIn("same", "district-linzi", "200000.00");

        var compared = requireNonNull(city.ask(FLAT, TIERED).comparison());

        assertThat(compared.gaining()).isEqualTo(1);
        assertThat(compared.gained()).isEqualTo(cny("401000.00"));
        assertThat(compared.losing()).isEqualTo(1);
        assertThat(compared.lost()).isEqualTo(cny("99000.00"));
        assertThat(compared.same()).isEqualTo(1);
        assertThat(compared.difference()).isEqualTo(cny("302000.00"));
        assertThat(compared.most()).extracting(Row::projectId).containsExactly("gains");
        assertThat(compared.least()).extracting(Row::difference).containsExactly(cny("-99000.00"));
        assertThat(city.rows(Which.GAINING, FLAT, TIERED))
                .extracting(Row::projectId)
                .containsExactly("gains");
        assertThat(city.rows(Which.LOSING, FLAT, TIERED))
                .extracting(Row::projectId)
                .containsExactly("loses");
        assertThat(city.rows(Which.CHANGED, FLAT, TIERED)).hasSize(2);
    }

    @Test
    void each_payer_has_its_share_of_every_award_to_the_last_fen() {
        city.upload("shared", "CNY", """
              payers: [{payer: city, percent: 50}, {payer: district}]
              components:
                - {id: one, name: 一, kind: one_off, sum: 0.03}
            """);
        city.paidIn("p1", "district-linzi", "1.00");
        city.paidIn("p2", "district-linzi", "1.00");

        assertThat(city.ask("shared@1").schemes().getFirst().byPayer())
                .containsExactly(new Payer("city", cny("0.04")), new Payer("district", cny("0.02")));
    }

    @Test
    void two_currencies_are_not_compared() {
        city.upload("dollars", "USD", """
              components:
                - {id: one, name: 一, kind: one_off, sum: 5}
            """);
        city.paidIn("p1", "district-linzi", "1.00");

        assertThat(city.ask(FLAT, "dollars@1").comparison()).isNull();
        assertThat(city.rows(Which.ALL, FLAT, "dollars@1").getFirst().difference())
                .isNull();
    }

    @Test
    void pages_follow_one_another_without_a_gap() {
        IntStream.range(0, 450).forEach(i -> city.paidIn("p%03d".formatted(i), "district-linzi", "100.00"));
        var first = city.whatIf.rows(question(FLAT), new Shown(Which.ALL, null), null, 199, People.BUREAU);
        var rest = city.whatIf.rows(question(FLAT), new Shown(Which.ALL, null), "p198", 300, People.BUREAU);

        assertThat(city.ask(FLAT).projects()).isEqualTo(450);
        assertThat(first.result().orElseThrow())
                .hasSize(199)
                .last()
                .extracting(Row::projectId)
                .isEqualTo("p198");
        assertThat(rest.result().orElseThrow())
                .hasSize(251)
                .first()
                .extracting(Row::projectId)
                .isEqualTo("p199");
    }

    @Test
    void a_row_opens_into_its_lines_for_each_who_may_claim() {
        city.paidIn("p1", "district-linzi", "40000000.00");

        var parts = city.whatIf
                .explain(question(TIERED), "p1", People.FINANCE)
                .result()
                .orElseThrow();

        assertThat(parts)
                .extracting(one -> one.total().amount().toPlainString())
                .containsExactly("800000.00", "1000.00");
        assertThat(parts.getFirst().lines().get(1).sources()).containsExactly("c0");
        assertThat(WhatIfRefusalsTest.refusal(city.whatIf.explain(question(TIERED), "nobody", People.FINANCE)))
                .isEqualTo("reward.what-if-project-unknown");
    }
}
