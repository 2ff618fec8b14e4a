package yihao.project.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.fund.ExampleFunds.TODAY;
import static yihao.project.fund.ExampleFunds.condition;
import static yihao.project.fund.ExampleFunds.done;
import static yihao.project.fund.ExampleFunds.yuan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalAction;
import yihao.project.capital.Conversion;
import yihao.project.capital.Voucher;
import yihao.project.fund.AskFacts.Flag;
import yihao.project.fund.CommitFund.Draft;
import yihao.project.fund.CommitFund.DraftCondition;
import yihao.project.fund.FundCondition.State;
import yihao.project.fund.Leverage.NotCounted;
import yihao.project.fund.Leverage.Reason;

@DisplayName("P9 What a fund moved, and where it is bait")
class FundFiguresTest {

    private final ExampleFunds world = new ExampleFunds();
    private final String fund = world.fund();

    @Test
    void FU_07_leverage_is_unknown_where_nothing_was_paid_and_else_says_what_it_counted() {
        var id = world.committed(fund, "40");
        capital("PAID_IN", yuan("100"), yuan("100"), "甲公司", "B-1");
        assertThat(leverage().ratio()).isNull();
        assertThat(leverage().counted()).as("of no project that it paid").isEmpty();

        var paid = world.paid(fund, id, "30", "V-1");
        assertThat(leverage().ratio()).as("not verified").isNull();
        world.verified(fund, id, paid);
        capital("FOREIGN_PAID_IN", usd("10"), yuan("71.23"), "Beta AG", "B-2");
        capital("FIXED_ASSETS", yuan("500"), yuan("500"), "甲公司", "B-3");
        capital("PAID_IN", yuan("7"), yuan("7"), "张店区财政局", "B-4");
        capital("PAID_IN", yuan("30"), yuan("30"), null, "v-1");

        assertThat(leverage().moved()).isEqualTo(yuan("171.23"));
        assertThat(leverage().ratio()).as("171.23 / 30 = 5.7076…").isEqualByComparingTo("5.71");
        assertThat(leverage().notCounted())
                .extracting(NotCounted::amount, NotCounted::reason)
                .containsExactlyInAnyOrder(
                        tuple(yuan("500"), Reason.OTHER_KIND),
                        tuple(yuan("7"), Reason.PUBLIC_MONEY),
                        tuple(yuan("30"), Reason.PUBLIC_MONEY));
        var unseen = world.leverage.of(world.state(fund), LINZI_OFFICER, NOON);
        assertThat(unseen.ratio()).isNull();
        assertThat(unseen.paid()).isEqualTo(yuan("0"));
    }

    @Test
    void FU_07_leverage_goes_by_the_rules_of_another_city() {
        var text = FundRulesTest.shipped()
                .replace("otherCurrencies: BY_CNY", "otherCurrencies: NOT_COUNTED")
                .replace("scale: 2", "scale: 0")
                .replace("rounding: HALF_UP", "rounding: DOWN");
        var rule = FundRulesTest.read(text).leverage();
        var id = world.committed(fund, "40");
        world.verified(fund, id, world.paid(fund, id, "30", "V-1"));
        capital("PAID_IN", yuan("59.99"), yuan("59.99"), null, "B-1");
        capital("FOREIGN_PAID_IN", usd("10"), yuan("71.23"), null, "B-2");

        var leverage = leverage(rule);

        assertThat(leverage.ratio()).isEqualByComparingTo("1");
        assertThat(leverage.notCounted()).extracting(NotCounted::reason).containsExactly(Reason.OTHER_CURRENCY);
    }

    @Test
    void FU_07_a_cumulative_statement_counts_for_what_it_adds() {
        var text = FundRulesTest.shipped().replace("kinds: [PAID_IN,", "kinds: [REGISTERED_STATED, PAID_IN,");
        var id = world.committed(fund, "40");
        world.verified(fund, id, world.paid(fund, id, "30", "V-1"));
        for (var stated : List.of("50", "80", "80")) {
            capital(
                    "REGISTERED_STATED",
                    yuan(stated),
                    yuan(stated),
                    null,
                    "B-" + world.capitals.all().size());
        }

        var leverage = leverage(FundRulesTest.read(text).leverage());

        assertThat(leverage.moved()).isEqualTo(yuan("80"));
        assertThat(leverage.notCounted()).extracting(NotCounted::reason).containsOnly(Reason.NOTHING_ADDED);
    }

    private Leverage leverage(FundRules.LeverageRule rule) {
        var sums = world.capitals.verifiedOf(List.of(world.project));
        var money = ExampleFunds.MONEY.versions().getLast().rules();
        return Leverage.of(world.state(fund), world.state(fund).commitments(), sums, rule, money);
    }

    @Test
    void FU_09_is_flagged_where_it_commits_before_the_signing_to_who_comes_from_elsewhere() {
        assertThat(flags(draft(null))).extracting(Flag::id).contains("BEFORE_SIGNING");
        assertThat(flags(draft(null, condition("INVESTMENT", true, null))))
                .extracting(Flag::id)
                .doesNotContain("BEFORE_SIGNING");
        assertThat(flags(draft(null, condition("RELOCATION", true, null))))
                .extracting(Flag::id)
                .contains("MOVING_HERE");
        assertThat(flags(draft("8"))).extracting(Flag::id).contains("PROMISED_RETURN");
        assertThat(flags(draft("0")))
                .as("zero is promised, too")
                .extracting(Flag::id)
                .contains("PROMISED_RETURN");
    }

    @Test
    void FU_09_a_share_that_cannot_be_told_is_unknown_and_nothing_is_refused() {
        assertThat(flags(draft(null)))
                .as("the project is announced in dollars")
                .filteredOn(flag -> flag.id().equals("LARGE_SHARE"))
                .extracting(Flag::state)
                .containsExactly(State.UNKNOWN);
        world.commit.withdraw(fund, lastId(), act(ZHANGDIAN_HEAD, "调整"));
        var withdrawn = world.state(fund, lastId());
        assertThat(world.facts.flags(world.state(fund), withdrawn, world.world.state(world.project), rules()))
                .isEmpty();
    }

    private Draft draft(@Nullable String promised, DraftCondition... conditions) {
        return new Draft(
                world.project,
                yuan("10"),
                TODAY.minusDays(1),
                promised == null ? null : new BigDecimal(promised),
                List.of(conditions));
    }

    private List<Flag> flags(Draft draft) {
        done(world.commit.commit(fund, draft, act(ZHANGDIAN_HEAD)));
        return new ArrayList<>(world.facts.flags(
                world.state(fund), world.state(fund, lastId()), world.world.state(world.project), rules()));
    }

    private String lastId() {
        return world.state(fund).commitments().getLast().id();
    }

    private FundRules rules() {
        return world.sight.rights(NOON).rules();
    }

    private Leverage leverage() {
        return world.leverage.of(world.state(fund), ZHANGDIAN_OFFICER, NOON);
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    private void capital(String kind, Money amount, Money cny, @Nullable String payer, String voucher) {
        var mark = new Capital.Mark("someone", NOON, null);
        world.capitals.add(
                UUID.randomUUID().toString(),
                new Capital(
                        world.project,
                        "P-1",
                        "项目",
                        ExampleFunds.UNIT,
                        kind,
                        amount,
                        TODAY,
                        Map.of(),
                        new Conversion(BigDecimal.ONE, TODAY, "来源", "jinan-2019"),
                        cny,
                        new Voucher("BANK_CREDIT_SLIP", voucher),
                        voucher,
                        payer,
                        List.of(),
                        null,
                        "zibo-capital@1",
                        Capital.Status.VERIFIED,
                        mark,
                        mark,
                        null),
                CapitalAction.ENTERED,
                act(ZHANGDIAN_OFFICER));
    }
}
