package yihao.project.fund;

import static yihao.project.fund.FundProblem.FUND_AMOUNT_UNFIT;
import static yihao.project.fund.FundProblem.FUND_CONDITION_BY_FACTS;
import static yihao.project.fund.FundProblem.FUND_CONDITION_NOT_FOUND;
import static yihao.project.fund.FundProblem.FUND_DAY_UNFIT;
import static yihao.project.fund.FundProblem.FUND_KIND_UNKNOWN;
import static yihao.project.fund.FundProblem.FUND_NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Standing;

/// P9: what a fund promises to a project, on which conditions, and what becomes of these.
public final class CommitFund {

    private final Funds funds;
    private final FundSight sight;
    private final GuideProject projects;
    private final Supplier<String> newId;

    public CommitFund(Funds funds, FundSight sight, GuideProject projects, Supplier<String> newId) {
        this.funds = funds;
        this.sight = sight;
        this.projects = projects;
        this.newId = newId;
    }

    /// @param promisedReturn in percent a year
    public record Draft(
            String projectId,
            Money amount,
            LocalDate day,
            @Nullable BigDecimal promisedReturn,
            List<DraftCondition> conditions) {}

    public record DraftCondition(
            String kind,
            String words,
            @Nullable LocalDate due,
            boolean beforePayment,
            @Nullable String when) {

        FundCondition condition(int at) {
            return new FundCondition(Integer.toString(at + 1), kind, words, due, beforePayment, when, null);
        }
    }

    /// Rule FU-03: from a fund that runs on that day, to a project that runs, never more than what is left.
    public Outcome<Versioned<Fund>> commit(String fundId, Draft draft, Act act) {
        var id = newId.get();
        return sight.find(fundId, act.actor(), act.at())
                .flatMap(_ -> projects.find(draft.projectId(), act.actor()))
                .flatMap(project -> funds.change(
                        fundId,
                        FundAction.COMMITTED,
                        act,
                        fund -> whyNot(fund, draft, project.state().standing(), act)
                                .<Outcome<Fund>>map(Outcome::refused)
                                .orElseGet(() -> fund.commit(commitment(id, draft, act)))));
    }

    private static Commitment commitment(String id, Draft draft, Act act) {
        var conditions = IntStream.range(0, draft.conditions().size())
                .mapToObj(at -> draft.conditions().get(at).condition(at))
                .toList();
        return new Commitment(
                id,
                draft.projectId(),
                draft.amount(),
                draft.day(),
                draft.promisedReturn(),
                conditions,
                List.of(),
                Mark.of(act),
                null);
    }

    private Optional<Refusal> whyNot(Fund fund, Draft draft, Standing standing, Act act) {
        var rights = sight.rights(act.at());
        var today = CityTime.day(act.at());
        if (!rights.mayCommit(act.actor(), fund)) {
            return Optional.of(Refusal.of(FUND_NOT_YOURS));
        }
        if (standing.refusal().isPresent()) {
            return standing.refusal();
        }
        if (fund.terms().differs(draft.amount())) {
            return Optional.of(fund.terms().otherCurrency());
        }
        if (!draft.amount().isPositive()) {
            return Optional.of(Refusal.of(FUND_AMOUNT_UNFIT));
        }
        if (draft.day().isAfter(today) || !fund.terms().runsOn(draft.day())) {
            return Optional.of(
                    unfitDay(fund.terms().start(), earlier(fund.terms().last(), today)));
        }
        return draft.conditions().stream()
                .flatMap(one -> whyNot(one, rights.rules()).stream())
                .findFirst();
    }

    private static Optional<Refusal> whyNot(DraftCondition condition, FundRules rules) {
        if (rules.condition(condition.kind()).isEmpty()) {
            return Optional.of(Refusal.of(FUND_KIND_UNKNOWN, "kind", condition.kind()));
        }
        return Optional.ofNullable(condition.when()).flatMap(AskFacts::unreadable);
    }

    static Refusal unfitDay(LocalDate from, LocalDate until) {
        return new Refusal(FUND_DAY_UNFIT, Map.of("from", from, "until", until));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// While nothing of it was paid.
    public Outcome<Versioned<Fund>> withdraw(String fundId, String commitmentId, Act act) {
        return sight.decide(fundId, commitmentId, FundAction.COMMITMENT_WITHDRAWN, act, (fund, _) -> {
            if (!sight.rights(act.at()).mayCommit(act.actor(), fund)) {
                return Outcome.refused(FUND_NOT_YOURS);
            }
            return isBlank(act.reason())
                    ? Outcome.refused(REASON_MISSING)
                    : fund.change(commitmentId, one -> one.withdraw(act));
        });
    }

    /// Rule FU-04.
    ///
    /// @param act says by what it is proven
    public Outcome<Versioned<Fund>> judge(
            String fundId, String commitmentId, String conditionId, boolean met, Act act) {
        return sight.decide(fundId, commitmentId, FundAction.CONDITION_JUDGED, act, (fund, _) -> {
            if (!sight.rights(act.at()).mayJudge(act.actor(), fund)) {
                return Outcome.refused(FUND_NOT_YOURS);
            }
            return isBlank(act.reason())
                    ? Outcome.refused(REASON_MISSING)
                    : fund.change(commitmentId, one -> judged(one, conditionId, met, act));
        });
    }

    private static Outcome<Commitment> judged(Commitment commitment, String id, boolean met, Act act) {
        if (commitment.over().isPresent()) {
            return Outcome.refused(commitment.over().get());
        }
        var condition = commitment.condition(id);
        if (condition.isEmpty()) {
            return Outcome.refused(Refusal.of(FUND_CONDITION_NOT_FOUND, "id", id));
        }
        return condition.get().when() != null
                ? Outcome.refused(FUND_CONDITION_BY_FACTS)
                : Outcome.done(commitment.with(condition.get().with(new FundCondition.Judged(met, Mark.of(act)))));
    }

    static boolean isBlank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").isBlank();
    }
}
