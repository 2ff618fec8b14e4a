package yihao.lead.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.LeadsBrought;
import yihao.lead.OutreachSight;
import yihao.lead.World;
import yihao.lead.enterprise.EnterpriseProblem;

@DisplayName("L9 A promotion event")
class PromotionTest {

    static final Act BEFORE = at(ZHANGDIAN_OFFICER, "2026-09-07T02:00:00Z");
    static final Act THERE = at(ZHANGDIAN_OFFICER, "2026-09-10T02:00:00Z");
    static final LocalDate FIRST = LocalDate.of(2026, 9, 10);

    final World world = new World();
    final InMemoryPromotions promotions = new InMemoryPromotions();
    final OutreachSight sight = new OutreachSight(world.network);
    final PlanPromotion planPromotion = new PlanPromotion(promotions, sight, world.network);
    final InviteFirms inviteFirms = new InviteFirms(promotions, sight, world.recogniseFirm);
    final RecordPromotion recordPromotion = new RecordPromotion(promotions, sight, world.leads, world.sight);
    final PromotionFigures figures = new PromotionFigures(world.leads, world.sight);

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-10,
            2027-09-10,
            2027-09-11, PROMOTION_PERIOD_UNFIT
            2026-09-09, PROMOTION_PERIOD_UNFIT
            """)
    void lasts_a_day_at_least_and_a_year_at_most(LocalDate until, @Nullable PromotionProblem problem) {
        var plan = new Promotion.Plan(PromotionKind.FAIR, "化工展", "上海", FIRST, until, List.of());

        assertThat(problem(planPromotion.plan(plan, BEFORE))).isEqualTo(problem);
    }

    @Test
    void invites_each_firm_once_however_it_is_written_and_however_often_it_is_pasted() {
        var id = planned(PromotionKind.PRESENTATION).id();

        done(inviteFirms.invite(id, "贝斯精化有限公司\n贝斯 精化股份有限公司\n甲乙科技", BEFORE));
        var again = done(inviteFirms.invite(id, "甲乙科技\n丙丁科技", BEFORE));
        var same = done(inviteFirms.invite(id, "丙丁科技", BEFORE));

        assertThat(again.state().invited())
                .extracting(one -> one.firm().name())
                .containsExactly("贝斯精化有限公司", "甲乙科技", "丙丁科技");
        assertThat(same.version()).isEqualTo(again.version());
        assertThat(problem(inviteFirms.invite(id, " \n ", BEFORE))).isEqualTo(EnterpriseProblem.NO_FIRM_NAMED);
    }

    @Test
    void invites_a_thousand_firms_at_most() {
        var id = planned(PromotionKind.FAIR).id();
        var all = new StringBuilder();
        for (int i = 0; i < InviteFirms.MOST; i++) {
            all.append("示例").append(Integer.toString(i + 1000, 36)).append("科技\n");
        }

        done(inviteFirms.invite(id, all.toString(), BEFORE));

        assertThat(problem(inviteFirms.invite(id, "再来一家", BEFORE))).isEqualTo(PromotionProblem.TOO_MANY_FIRMS);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-09T15:59:59Z, PROMOTION_NOT_BEGUN
            2026-09-09T16:00:00Z,
            """)
    void is_told_who_came_from_its_first_day_on_in_china(String at, @Nullable PromotionProblem problem) {
        var event = withFirms(PromotionKind.FAIR, "甲乙科技");

        assertThat(problem(recordPromotion.attended(
                        event.id(), List.of(invited(event, 0)), List.of(), at(ZHANGDIAN_OFFICER, at))))
                .isEqualTo(problem);
    }

    @Test
    void counts_who_was_invited_who_came_and_who_did_not() {
        var event = withFirms(PromotionKind.FAIR, "甲乙科技\n丙丁科技\n戊己科技\n庚辛科技");
        done(recordPromotion.attended(
                event.id(), List.of(invited(event, 0), invited(event, 1)), List.of(invited(event, 2)), THERE));
        done(recordPromotion.attended(event.id(), List.of(), List.of(invited(event, 1)), THERE));
        var mistaken = done(inviteFirms.withdraw(event.id(), invited(event, 3), THERE.because("名单贴错")));

        assertThat(figures.of(mistaken.state(), ZHANGDIAN_OFFICER))
                .isEqualTo(new PromotionFigures.Figures(3, 1, 2, List.of(), new LeadsBrought(0, 0, 0)));
        assertThat(problem(inviteFirms.withdraw(event.id(), invited(event, 0), THERE.because("x"))))
                .isEqualTo(PromotionProblem.FIRM_CAME);
        assertThat(problem(inviteFirms.withdraw(event.id(), invited(event, 1), THERE)))
                .isEqualTo(PromotionProblem.PROMOTION_REASON_MISSING);
        assertThat(problem(recordPromotion.attended(event.id(), List.of(invited(event, 3)), List.of(), THERE)))
                .isEqualTo(PromotionProblem.FIRM_NOT_INVITED);
    }

    @Test
    void of_signing_tells_what_those_who_came_signed_as_an_intention_in_each_currency() {
        var event = withFirms(PromotionKind.SIGNING, "甲乙科技\n丙丁科技\n戊己科技");
        var id = event.id();
        assertThat(problem(recordPromotion.signed(id, invited(event, 0), Money.cny("1"), THERE)))
                .isEqualTo(PromotionProblem.FIRM_DID_NOT_COME);
        done(recordPromotion.attended(
                id, event.state().invited().stream().map(Invited::id).toList(), List.of(), THERE));

        done(recordPromotion.signed(id, invited(event, 0), Money.cny("100000000"), THERE));
        done(recordPromotion.signed(id, invited(event, 0), Money.cny("120000000"), THERE));
        done(recordPromotion.signed(id, invited(event, 1), Money.cny("30000000"), THERE));
        var usd = new Money(new java.math.BigDecimal("5000000"), java.util.Currency.getInstance("USD"));
        var signed = done(recordPromotion.signed(id, invited(event, 2), usd, THERE));

        assertThat(figures.of(signed.state(), ZHANGDIAN_OFFICER).signed()).containsExactly(Money.cny("150000000"), usd);
        assertThat(problem(recordPromotion.signed(id, invited(event, 0), Money.cny("0"), THERE)))
                .isEqualTo(PromotionProblem.SIGNED_NOT_POSITIVE);
        assertThat(problem(recordPromotion.attended(id, List.of(), List.of(invited(event, 0)), THERE)))
                .isEqualTo(PromotionProblem.FIRM_CAME);
        var fair = withFirms(PromotionKind.FAIR, "甲乙科技");
        assertThat(problem(recordPromotion.signed(fair.id(), invited(fair, 0), Money.cny("1"), THERE)))
                .isEqualTo(PromotionProblem.PROMOTION_NOT_A_SIGNING);
    }

    @Test
    void is_where_a_lead_came_from_and_no_other_event_is() {
        var one = planned(PromotionKind.FAIR);
        var other = planned(PromotionKind.FAIR);
        var lead = done(world.report(World.investor("甲乙科技"), ZHANGDIAN_OFFICER, "2026-09-10T02:00:00Z"))
                .lead();

        var named = done(recordPromotion.cameFrom(one.id(), lead.state().number(), THERE));
        var again = done(recordPromotion.cameFrom(one.id(), lead.id(), THERE));

        assertThat(again.version()).isEqualTo(named.version());
        assertThat(problem(recordPromotion.cameFrom(other.id(), lead.id(), THERE)))
                .isEqualTo(PromotionProblem.PROMOTION_LEAD_TAKEN);
        done(world.judgeLead.judge(lead.id(), World.allMet(), Map.of(), at(BUREAU_PERSON, "2026-09-11T02:00:00Z")));
        assertThat(figures.of(named.state(), ZHANGDIAN_OFFICER).brought()).isEqualTo(new LeadsBrought(1, 1, 0));
    }

    @Test
    void brings_no_lead_that_was_reported_before_or_by_units_that_have_nothing_to_do_with_it() {
        var event = planned(PromotionKind.FAIR);
        var before = done(world.report(World.investor("甲乙科技"), ZHANGDIAN_OFFICER, "2026-09-09T15:59:59Z"));
        var foreign = done(world.report(World.investor("丙丁科技"), OFFICE, "2026-09-10T02:00:00Z"));

        assertThat(problem(recordPromotion.cameFrom(event.id(), before.lead().id(), THERE)))
                .isEqualTo(PromotionProblem.PROMOTION_LEAD_ANOTHERS);
        assertThat(problem(recordPromotion.cameFrom(event.id(), foreign.lead().id(), THERE)))
                .isEqualTo(PromotionProblem.PROMOTION_LEAD_ANOTHERS);
        assertThat(problem(recordPromotion.cameFrom(event.id(), "L-2026-999999", THERE)))
                .isEqualTo(PromotionProblem.PROMOTION_LEAD_UNKNOWN);
    }

    @Test
    void that_is_off_is_cancelled_with_a_reason_unless_somebody_came_to_it() {
        var event = withFirms(PromotionKind.FAIR, "甲乙科技");
        assertThat(problem(planPromotion.cancel(event.id(), THERE)))
                .isEqualTo(PromotionProblem.PROMOTION_REASON_MISSING);
        done(recordPromotion.attended(event.id(), List.of(invited(event, 0)), List.of(), THERE));
        assertThat(problem(planPromotion.cancel(event.id(), THERE.because("x"))))
                .isEqualTo(PromotionProblem.PROMOTION_HELD);

        var off = planned(PromotionKind.FAIR);
        done(planPromotion.cancel(off.id(), BEFORE.because("延期")));

        assertThat(problem(inviteFirms.invite(off.id(), "甲乙科技", BEFORE)))
                .isEqualTo(PromotionProblem.PROMOTION_CANCELLED);
        assertThat(planPromotion.actions(
                        ZHANGDIAN_OFFICER,
                        promotions.find(off.id()).orElseThrow().state()))
                .isEmpty();
    }

    @Test
    void is_kept_by_the_units_that_organise_it() {
        var alone = planned(PromotionKind.FAIR);
        var plan = new Promotion.Plan(PromotionKind.FAIR, "化工展", "上海", FIRST, FIRST, List.of(LINZI));
        var together = done(planPromotion.plan(plan, BEFORE));
        var linzi = at(LINZI_OFFICER, "2026-09-07T02:00:00Z");

        assertThat(refused(inviteFirms.invite(alone.id(), "甲乙科技", linzi)).problem())
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(done(inviteFirms.invite(together.id(), "甲乙科技", linzi))
                        .state()
                        .invited())
                .hasSize(1);
        assertThat(problem(planPromotion.plan(plan, at(SUPERVISOR, "2026-09-07T02:00:00Z"))))
                .isEqualTo(PromotionProblem.MAY_NOT_PROMOTE);
        var unknown = new Promotion.Plan(PromotionKind.FAIR, "化工展", "上海", FIRST, FIRST, List.of("nowhere"));
        assertThat(problem(planPromotion.plan(unknown, BEFORE))).isEqualTo(PromotionProblem.PROMOTION_UNIT_UNKNOWN);
    }

    private Versioned<Promotion> planned(PromotionKind kind) {
        return done(planPromotion.plan(new Promotion.Plan(kind, "精细化工推介会", "深圳", FIRST, FIRST, List.of()), BEFORE));
    }

    private Versioned<Promotion> withFirms(PromotionKind kind, String names) {
        return done(inviteFirms.invite(planned(kind).id(), names, BEFORE));
    }

    private static String invited(Versioned<Promotion> event, int at) {
        return event.state().invited().get(at).id();
    }

    private static @Nullable Object problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }
}
