package yihao.talent.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.Line;
import yihao.talent.entitlement.Application;

@DisplayName("TB-01 TB-10 TB-11 Nothing paid twice for one merit")
class MeritAndConflictTest {

    final BenefitWorld world = BenefitWorld.of("""
            city-a
            merits: {housing: exclude}
            rows:
              - {benefit: CITY_HOME, merit: housing, pay: {kind: fixed, amount: 300000 CNY}, clause: 市级购房补贴}
              - {benefit: AWARD_REFUSED, to: referrer, projectReward: refuse, pay: {kind: fixed, amount: 1000 CNY}, clause: 引才奖}
              - {benefit: AWARD_MARKED, to: referrer, projectReward: mark, pay: {kind: fixed, amount: 1000 CNY}, clause: 引才奖}
              - {benefit: CAPPED, pay: {kind: share-up-to, share: 50%, cap: 50000 CNY, rounding: DOWN, yearlyCap: 80000 CNY}, clause: 每家单位每年有上限}
              - {benefit: FEE, to: employer, pay: {kind: share-up-to, share: 50%, cap: 50000 CNY, rounding: DOWN, yearlyCap: 80000 CNY}, clause: 招聘费}
            """, """
            province-a
            merits: {housing: difference, living: exclude}
            rows:
              - {benefit: HOME_SHARE, merit: housing, pay: {kind: share-up-to, share: 50%, cap: 900000 CNY, rounding: DOWN}, clause: 房价一半}
              - {benefit: HOME_RENT, merit: housing, pay: {kind: monthly, perMonth: 1000 CNY, months: 2, leavingMonth: true}, clause: 两个月租房补贴}
              - {benefit: LIVING, merit: living, pay: {kind: monthly, perMonth: 1000 CNY, months: 9, leavingMonth: true}, clause: 生活补贴}
              - {benefit: LIVING_ONCE, merit: living, pay: {kind: fixed, amount: 1000 CNY}, clause: 一次性生活补贴}
              - {benefit: PROVINCE_HOME, merit: housing, pay: {kind: fixed, amount: 500000 CNY}, clause: 省级购房补贴}
            """, """
            district-a
            merits: {housing: highest}
            rows:
              - {benefit: DISTRICT_HOME, merit: housing, pay: {kind: fixed, amount: 400000 CNY}, clause: 区级购房补贴}
            """);

    @BeforeEach
    void a_talent_whom_somebody_brought() {
        world.arrived("t1", TODAY.minusMonths(2));
        world.arrived("t2", TODAY.minusMonths(2));
        world.arrived("t3", TODAY.minusMonths(2));
        world.introducers.put("t1", "referrer-1");
    }

    @Test
    void another_level_gives_the_difference_alone() {
        world.approved("b1", asked("t1", "CITY_HOME"));

        var more = value(world.grant.grant("b2", asked("t1", "PROVINCE_HOME"), by(OFFICE)))
                .state();

        assertThat(more.amount()).isEqualTo(cny("200000"));
        assertThat(more.explanation()).extracting(Line::code).contains("benefit-difference");
        assertThat(more.uses()).contains("t1/merit/housing/2");
    }

    @Test
    void a_rise_in_the_same_table_gives_the_difference_once() {
        world.approved("b1", asked("t1", "HOME_SHARE").bought(cny("200000"), TODAY));
        var more = asked("t1", "HOME_SHARE").bought(cny("400000"), TODAY);

        assertThat(value(world.grant.grant("b2", more, by(OFFICE))).state().amount())
                .isEqualTo(cny("100000"));
        assertThat(refusal(world.grant.grant("b3", more, by(OFFICE)))).isEqualTo("talent.merit-rewarded");
    }

    @Test
    void a_standing_grant_counts_with_all_it_paid_once_it_is_over() {
        var due = world.approved("b1", asked("t1", "HOME_RENT"));
        assertThat(due.amount()).isEqualTo(cny("1000"));
        assertThat(refusal(world.grant.grant("b2", asked("t1", "PROVINCE_HOME"), by(OFFICE))))
                .isEqualTo("talent.merit-rewarded");

        var months = world.confirm.due(TODAY).getFirst().keys();
        value(world.confirm.confirm("b1", months, by(OFFICE)));
        assertThat(value(world.grant.grant("b2", asked("t1", "PROVINCE_HOME"), by(OFFICE)))
                        .state()
                        .amount())
                .isEqualTo(cny("498000"));
    }

    @Test
    void more_months_of_the_same_are_no_other_reward() {
        var first = YearMonth.from(TODAY.minusMonths(2));
        value(world.grant.grant("b1", asked("t1", "LIVING").months(first, first), by(OFFICE)));
        var second = asked("t1", "LIVING").months(first.plusMonths(1), first.plusMonths(1));

        assertThat(value(world.grant.grant("b2", second, by(OFFICE))).state().uses())
                .contains("t1/merit/living/2");
        assertThat(refusal(world.grant.grant("b3", second, by(OFFICE)))).isEqualTo("talent.benefit-already-granted");
        assertThat(refusal(world.grant.grant("b3", asked("t1", "LIVING_ONCE"), by(OFFICE))))
                .isEqualTo("talent.merit-rewarded");
    }

    @Test
    void whoever_has_one_gets_no_other_where_the_table_excludes_it() {
        world.approved("b1", asked("t1", "PROVINCE_HOME"));

        assertThat(refusal(world.grant.grant("b2", asked("t1", "CITY_HOME"), by(OFFICE))))
                .isEqualTo("talent.merit-rewarded");
    }

    @Test
    void the_highest_alone_stands_once_the_lower_was_taken_back() {
        world.approved("b1", asked("t1", "CITY_HOME"));
        world.paid("b1");
        assertThat(refusal(world.grant.grant("b2", asked("t1", "DISTRICT_HOME"), by(OFFICE))))
                .isEqualTo("talent.lower-benefit-stands");

        value(world.demandBack.propose("b1", Clawback.Cause.REPLACED, by(OFFICE).because("就高")));
        value(world.demandBack.confirm("b1", by(HEAD)));

        assertThat(world.demanded).containsEntry("b1", cny("300000"));
        assertThat(value(world.grant.grant("b2", asked("t1", "DISTRICT_HOME"), by(OFFICE)))
                        .state()
                        .amount())
                .isEqualTo(cny("400000"));
    }

    @Test
    void what_was_declined_frees_its_merit() {
        value(world.grant.grant("b1", asked("t1", "PROVINCE_HOME"), by(OFFICE)));
        value(world.decide.decline("b1", "材料不全", by(HEAD)));

        assertThat(value(world.grant.grant("b2", asked("t1", "CITY_HOME"), by(OFFICE)))
                        .state()
                        .amount())
                .isEqualTo(cny("300000"));
    }

    @Test
    void an_award_goes_to_who_brought_the_talent_and_to_nobody_else() {
        assertThat(world.approved("b1", asked("t1", "AWARD_REFUSED")).basis().payee())
                .isEqualTo("referrer-1");
        assertThat(refusal(world.grant.grant("b2", asked("t2", "AWARD_REFUSED"), by(OFFICE))))
                .isEqualTo("talent.nobody-brought");
    }

    @ParameterizedTest(name = "{0}, claimed by {1}: {2} {3}")
    @CsvSource(textBlock = """
            AWARD_REFUSED, referrer-1, talent.project-rewarded,
            AWARD_REFUSED, referrer-2,                        ,
            AWARD_REFUSED,           ,                        , benefit-mark-unclear
            AWARD_MARKED,  referrer-1,                        , benefit-mark-rewarded
            AWARD_MARKED,  referrer-2,                        ,
            AWARD_REFUSED, register-7,                        , benefit-mark-unclear
            """)
    void an_award_for_the_project_by_the_same_referrer_is_refused_or_marked(
            String kind, @Nullable String referrer, @Nullable String problem, @Nullable String mark) {
        claimed(referrer);

        var outcome = world.grant.grant("b1", asked("t1", kind), by(OFFICE));

        if (problem != null) {
            assertThat(refusal(outcome)).isEqualTo(problem);
        } else {
            assertThat(value(outcome).state().basis().marks().stream().map(Line::code))
                    .containsExactlyElementsOf(mark == null ? List.of() : List.of(mark));
        }
    }

    @Test
    void a_unit_that_brought_the_talent_cannot_be_told_from_an_account() {
        world.introducers.put("t1", "unit-1");
        claimed("referrer-2");

        assertThat(world.approved("b1", asked("t1", "AWARD_REFUSED")).basis().marks())
                .extracting(Line::code)
                .containsExactly("benefit-mark-unclear");
    }

    @Test
    void a_claim_that_came_in_between_is_found_at_the_approval() {
        value(world.grant.grant("b1", asked("t1", "AWARD_REFUSED"), by(OFFICE)));
        claimed("referrer-1");

        assertThat(refusal(world.decide.approve("b1", by(HEAD)))).isEqualTo("talent.project-rewarded");
        assertThat(world.status("b1")).isEqualTo(Benefit.Status.GRANTED);
    }

    @Test
    void an_employer_gets_no_more_than_its_cap_of_the_year() {
        assertThat(fee("b1", "t1", "200000").amount()).isEqualTo(cny("50000"));
        assertThat(fee("b2", "t2", "100000").amount()).isEqualTo(cny("30000"));
        assertThat(refusal(world.grant.grant("b3", feeOf("t3", "100000"), by(OFFICE))))
                .isEqualTo("talent.yearly-cap-reached");
        value(world.decide.decline("b1", "材料不全", by(HEAD)));
        assertThat(fee("b3", "t3", "20000.03").amount()).isEqualTo(cny("10000.01"));
    }

    @Test
    void a_second_grant_of_the_same_takes_nothing_of_the_cap() {
        fee("b1", "t1", "100000");
        assertThat(refusal(world.grant.grant("b2", feeOf("t1", "100000"), by(OFFICE))))
                .isEqualTo("talent.benefit-already-granted");
        assertThat(fee("b3", "t2", "60000").amount()).isEqualTo(cny("30000"));
    }

    @Test
    void a_cap_of_the_year_asks_whose_employees_they_are_whoever_is_paid() {
        var asked = asked("t1", "CAPPED").bought(cny("10000"), TODAY);

        assertThat(refusal(world.grant.grant("b1", asked, by(OFFICE)))).isEqualTo("talent.employer-missing");
        value(world.grant.grant("b1", asked.stating(null, null, "employer-1", Map.of()), by(OFFICE)));
    }

    private Benefit fee(String id, String talent, String price) {
        return value(world.grant.grant(id, feeOf(talent, price), by(OFFICE))).state();
    }

    private static Application feeOf(String talent, String price) {
        return asked(talent, "FEE").bought(cny(price), TODAY).stating(null, null, "employer-1", Map.of());
    }

    private void claimed(@Nullable String referrer) {
        world.claims.add(new ProjectRewards.Claimed(
                "A-2026-000001",
                PROJECT,
                referrer == null ? Set.of() : Set.of(referrer),
                referrer != null && !referrer.startsWith("register-")));
    }

    private static Application asked(String talent, String kind) {
        return Application.of(talent, kind);
    }
}
