package yihao.talent.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.talent.Degree;
import yihao.talent.TalentClass;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Title;

@DisplayName("TB-01 TB-02 TB-06 Every published row")
class EveryRowTest {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    final EntitlementPolicy policy = new EntitlementPolicy(BenefitTables.shipped(), Catalogues.shipped());

    @ParameterizedTest(name = "{0} {1} {2}{3}: {4}")
    @CsvSource(textBlock = """
            jinan-2021,    REFERRAL_AWARD,     A, ,                     600000.00
            jinan-2021,    REFERRAL_AWARD,     B, ,                     300000.00
            jinan-2021,    REFERRAL_AWARD,     C, ,                     200000.00
            jinan-2021,    REFERRAL_AWARD,     D, ,                     100000.00
            shandong-2023, RESEARCH_FUNDING,    , 泰山学者青年专家,     100000.00
            shandong-2023, EXPERT_ALLOWANCE,    , 泰山学者青年专家,     100000.00
            fuzhou-2013,   REFERRAL_AWARD,      , 顶尖人才,             100000.00
            qingdao-2016,  RESEARCH_SUBSIDY,    , 创新创业领军人才,    1000000.00
            qingdao-2018,  SETTLING_ALLOWANCE,  , 顶尖人才,            5000000.00
            """)
    void that_is_fixed_comes_out_to_the_fen(
            String table, String kind, @Nullable TalentClass inClass, @Nullable String title, String amount) {
        assertThat(value(asked(table, kind, inClass, title, null, null)).amount())
                .isEqualTo(cny(amount));
    }

    @ParameterizedTest(name = "{0} {2}, {3} decided: {4}")
    @CsvSource(textBlock = """
            shandong-2011, PROJECT_FUNDING,     泰山学者攀登计划专家, 6999999.99,   talent.amount-outside
            shandong-2011, PROJECT_FUNDING,     泰山学者攀登计划专家, 7000000.00,
            qingdao-2016,  FLEXIBLE_TEAM_AWARD, 顶尖人才,             2000000.00,
            qingdao-2016,  FLEXIBLE_TEAM_AWARD, 顶尖人才,             2000000.01,   talent.amount-outside
            qingdao-2016,  FLEXIBLE_TEAM_AWARD, 杰出人才,              800000.00,
            qingdao-2016,  FLEXIBLE_TEAM_AWARD, 杰出人才,              800000.01,   talent.amount-outside
            qingdao-2016,  FLEXIBLE_TEAM_AWARD, 领军人才,              400000.01,   talent.amount-outside
            qingdao-2018,  TEAM_FUNDING,        领军人才,             9999999.99,   talent.amount-outside
            qingdao-2018,  TEAM_FUNDING,        领军人才,            10000000.00,
            qingdao-2018,  TEAM_FUNDING,        顶尖人才,           100000000.00,
            qingdao-2018,  TEAM_FUNDING,        顶尖人才,           100000000.01,   talent.amount-outside
            """)
    void that_leaves_the_amount_to_people_keeps_them_within_its_range(
            String table, String kind, String title, String amount, @Nullable String problem) {
        assertOutcome(asked(table, kind, null, title, amount, null), problem == null ? amount : null, problem);
    }

    @ParameterizedTest(name = "project {0}, {1} decided: {2} {3}")
    @CsvSource(textBlock = """
            特一类, 49999999.99,            , talent.amount-outside
            特一类, 50000000.00, 50000000.00,
            一类,    5000000.00,  5000000.00,
            一类,    5000000.01,            , talent.amount-outside
            二类,              ,  3000000.00,
            三类,              ,  1000000.00,
            四类,              ,            , talent.fact-invalid
                ,              ,            , talent.fact-missing
            """)
    void of_start_up_funding_goes_by_the_grade_of_the_project(
            @Nullable String grade, @Nullable String decided, @Nullable String amount, @Nullable String problem) {
        assertOutcome(asked("qingdao-2011", "STARTUP_FUNDING", null, null, decided, grade), amount, problem);
    }

    @ParameterizedTest(name = "fee {0}: {1}")
    @CsvSource(textBlock = """
             99999.98, 49999.99
            100000.00, 50000.00
            100000.01, 50000.00
                 0.01,     0.00
            """)
    void of_a_recruitment_fee_is_half_up_to_five_ten_thousands(String fee, String amount) {
        var asked = Application.of("t1", "RECRUITMENT_FEE")
                .bought(cny(fee), TODAY)
                .stating(null, null, "employer-1", Map.of());

        var entitled = value(policy.decide(asked, standing(null, null), TODAY));

        assertThat(entitled.amount()).isEqualTo(cny(amount));
        assertThat(entitled.terms().yearlyCap()).isEqualTo(cny("200000"));
        assertThat(refusal(policy.decide(
                        Application.of("t1", "RECRUITMENT_FEE").bought(cny(fee), TODAY), standing(null, null), TODAY)))
                .isEqualTo("talent.employer-missing");
    }

    @ParameterizedTest(name = "born {0}, {1}, {2}: {3}")
    @CsvSource(textBlock = """
            1985-10-16, FULL_TIME, DOCTOR,
            1985-10-15, FULL_TIME, DOCTOR, talent.condition-not-met
            1990-01-01, PART_TIME, DOCTOR, talent.condition-not-met
            1990-01-01, FULL_TIME, MASTER, talent.condition-not-met
                      , FULL_TIME, DOCTOR, talent.fact-missing
            """)
    void of_a_young_expert_asks_age_degree_and_full_time(
            @Nullable LocalDate born, String employed, Degree degree, @Nullable String problem) {
        var day = LocalDate.of(2026, 10, 15);
        var asked = Application.of("t1", "EXPERT_ALLOWANCE")
                .managed(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31))
                .stating(born, employed, null, Map.of());
        var expert = new Standing(
                "t1",
                List.of(new Title("泰山学者青年专家", "—", 2026)),
                degree,
                LocalDate.of(2025, 1, 1),
                new Standing.Stay(LocalDate.of(2025, 1, 1), null),
                null);

        assertOutcome(policy.decide(asked, expert, day), problem == null ? "100000.00" : null, problem);
    }

    @ParameterizedTest(name = "title taken back on {0}: {1}")
    @CsvSource({"2026-10-16,", "2026-10-15, talent.no-entitlement"})
    void for_a_title_is_for_those_who_still_hold_it(LocalDate takenBack, @Nullable String problem) {
        var title = new Title("泰山学者青年专家", "—", 2020).takenBack(takenBack);
        var arrived = LocalDate.of(2026, 1, 1);
        var who = new Standing("t1", List.of(title), Degree.DOCTOR, arrived, new Standing.Stay(arrived, null), null);
        var asked = Application.of("t1", "RESEARCH_FUNDING")
                .by("shandong-2023")
                .managed(arrived, LocalDate.of(2028, 12, 31))
                .stating(LocalDate.of(1990, 1, 1), "FULL_TIME", null, Map.of("way", "全职引进"));

        assertOutcome(policy.decide(asked, who, TODAY), problem == null ? "100000.00" : null, problem);
    }

    @Test
    void that_several_places_have_is_chosen_by_table() {
        assertThat(refusal(policy.decide(Application.of("t1", "REFERRAL_AWARD"), standing(TalentClass.A, null), TODAY)))
                .isEqualTo("talent.table-to-choose");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            jinan-2021,    2020-12-31, talent.no-rule-in-force
            jinan-2021,    2021-01-01,
            fuzhou-2013,   2012-12-31, talent.no-rule-in-force
            fuzhou-2013,   2013-01-01,
            """)
    void holds_from_the_first_day_of_its_table(String table, LocalDate on, @Nullable String problem) {
        var asked = Application.of("t1", "REFERRAL_AWARD").by(table);
        var arrived = LocalDate.of(2012, 1, 1);
        var who = new Standing(
                "t1",
                List.of(new Title("顶尖人才", "—", 2010)),
                Degree.NONE,
                arrived,
                new Standing.Stay(arrived, null),
                TalentClass.D);

        assertOutcome(policy.decide(asked, who, on), problem == null ? "100000.00" : null, problem);
    }

    @Test
    void takes_the_class_of_the_day_the_table_asks_for() {
        var title = new Title("百千万人才工程国家级人选", "人社部", 2014);
        var arrived = LocalDate.of(2021, 12, 31);
        var who = new Standing("t1", List.of(title), Degree.NONE, arrived, new Standing.Stay(arrived, null), null);

        var entitled =
                value(policy.decide(Application.of("t1", "REFERRAL_AWARD").by("jinan-2021"), who, arrived));
        var later = value(
                policy.decide(Application.of("t1", "REFERRAL_AWARD").by("jinan-2021"), who, LocalDate.of(2022, 1, 1)));

        assertThat(entitled.classification().talentClass()).isEqualTo(TalentClass.C);
        assertThat(entitled.amount()).isEqualTo(cny("200000"));
        assertThat(later.classification().talentClass()).isEqualTo(TalentClass.B);
        assertThat(later.amount()).isEqualTo(cny("300000"));
    }

    private Outcome<Entitlement> asked(
            String table,
            String kind,
            @Nullable TalentClass inClass,
            @Nullable String title,
            @Nullable String decided,
            @Nullable String grade) {
        var application = Application.of("t1", kind)
                .by(table)
                .managed(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31))
                .stating(
                        LocalDate.of(1990, 1, 1),
                        "FULL_TIME",
                        null,
                        grade == null ? Map.of("way", "全职引进") : Map.of("grade", grade));
        var ruled = decided == null ? application : application.decided(cny(decided), "会议纪要〔2026〕1号");
        return policy.decide(ruled, standing(inClass, title), TODAY);
    }

    private static Standing standing(@Nullable TalentClass inClass, @Nullable String title) {
        var arrived = LocalDate.of(2026, 1, 1);
        var titles = title == null ? List.<Title>of() : List.of(new Title(title, "—", 2020));
        return new Standing("t1", titles, Degree.DOCTOR, arrived, new Standing.Stay(arrived, null), inClass);
    }

    private static void assertOutcome(Outcome<Entitlement> outcome, @Nullable String amount, @Nullable String problem) {
        if (problem == null) {
            assertThat(value(outcome).amount()).isEqualTo(cny(String.valueOf(amount)));
        } else {
            assertThat(refusal(outcome)).isEqualTo(problem);
        }
    }
}
