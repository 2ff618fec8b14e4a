package yihao.project.fund;

import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.CapitalRules;
import yihao.project.capital.InMemoryCapitals;
import yihao.project.fund.CommitFund.Draft;
import yihao.project.fund.CommitFund.DraftCondition;
import yihao.project.lifecycle.ExampleProjects;
import yihao.rules.RuleBook;

/// A fund of Zhangdian with 100 million yuan, and its project.
public final class ExampleFunds {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final RuleBook<CapitalRules> MONEY = CapitalRules.FORMAT.book("/rules/project-capital-zibo.yaml");
    public static final String UNIT = "district-zhangdian";

    final ExampleProjects world = new ExampleProjects();
    final String project = world.started("lead-1");
    public final InMemoryFunds funds = new InMemoryFunds();
    final InMemoryCapitals capitals = new InMemoryCapitals();
    final RuleBook<FundRules> book = FundRules.shipped();
    public final FundSight sight = new FundSight(funds, world.projects, ExampleProjects.UNITS, book);
    final AskFacts facts = new AskFacts(() -> ExampleProjects.SHIPPED);
    final KeepFunds keep = new KeepFunds(funds, sight, ExampleFunds::id);
    public final CommitFund commit = new CommitFund(funds, sight, world.guide, ExampleFunds::id);
    final PayFund pay = new PayFund(funds, sight, facts, ExampleFunds::id);
    final VerifyMovement verify = new VerifyMovement(sight);
    final ReckonLeverage leverage = new ReckonLeverage(capitals, new CapitalRuleBook(MONEY), sight);

    private static String id() {
        return UUID.randomUUID().toString();
    }

    static Money yuan(String amount) {
        return Money.cny(amount);
    }

    static Terms terms(String name, String size) {
        return new Terms(
                name,
                UNIT,
                "INDUSTRY",
                yuan(size),
                "一诺基金管理公司",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2031, 12, 31),
                List.of(
                        new Contributor("张店区财政局", Contributor.Capital.PUBLIC, yuan("60")),
                        new Contributor("甲集团", Contributor.Capital.PRIVATE, yuan("40"))));
    }

    public String fund() {
        return done(keep.register(terms("张店引导基金" + id(), "100"), act(ZHANGDIAN_HEAD)))
                .id();
    }

    Draft draft(String amount, DraftCondition... conditions) {
        return new Draft(project, yuan(amount), TODAY.minusDays(1), null, List.of(conditions));
    }

    public static DraftCondition condition(String kind, boolean beforePayment, @Nullable String when) {
        return new DraftCondition(kind, kind, TODAY, beforePayment, when);
    }

    /// The id of the new commitment.
    public String committed(String fund, String amount, DraftCondition... conditions) {
        return done(commit.commit(fund, draft(amount, conditions), act(ZHANGDIAN_HEAD)))
                .state()
                .commitments()
                .getLast()
                .id();
    }

    /// The id of the new instalment.
    String paid(String fund, String commitment, String amount, String voucher) {
        return last(
                done(pay.disburse(fund, commitment, yuan(amount), TODAY, voucher, act(ZHANGDIAN_OFFICER))), commitment);
    }

    void verified(String fund, String commitment, String movement) {
        done(verify.verify(fund, commitment, movement, act(ZHANGDIAN_HEAD)));
    }

    String exited(String fund, String commitment, String kind, String part, String returned) {
        return last(
                done(pay.exit(
                        fund, commitment, kind, yuan(part), yuan(returned), TODAY, act(ZHANGDIAN_OFFICER, "银行回单"))),
                commitment);
    }

    private static String last(Versioned<Fund> fund, String commitment) {
        return fund.state()
                .commitment(commitment)
                .orElseThrow()
                .movements()
                .getLast()
                .id();
    }

    Fund state(String fund) {
        return funds.find(fund).orElseThrow().state();
    }

    Commitment state(String fund, String commitment) {
        return state(fund).commitment(commitment).orElseThrow();
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
