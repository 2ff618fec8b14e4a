package yihao.project.fund.kafka;

import static yihao.contracts.platform.ClockKind.JUDGE_FUND_CONDITION;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.reminder.RunningClock;
import yihao.platform.reminder.RunningClocks;
import yihao.project.fund.Commitment;
import yihao.project.fund.Fund;
import yihao.project.fund.FundCondition;
import yihao.project.fund.FundSight;
import yihao.project.fund.Funds;

/// Rule FU-06: conditions that a person judges by a day, of commitments that run.
@Component
class FundClocks implements RunningClocks {

    private static final Actor ALL = Actor.service("project");
    /// More funds than a city has.
    private static final int MOST = 5_000;

    private final Funds funds;
    private final FundSight sight;

    FundClocks(Funds funds, FundSight sight) {
        this.funds = funds;
        this.sight = sight;
    }

    @Override
    public Set<ClockKind> kinds() {
        return Set.of(JUDGE_FUND_CONDITION);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day, LocalDate today) {
        return funds.due(day, ALL, MOST).stream()
                .flatMap(fund -> fund.state().commitments().stream()
                        .filter(one -> one.status() == Commitment.Status.RUNNING)
                        .flatMap(one -> one.conditions().stream()
                                .filter(condition -> waits(condition, day))
                                .map(condition -> clock(fund, one, condition, today))));
    }

    private static boolean waits(FundCondition condition, LocalDate day) {
        return condition.when() == null
                && condition.due() != null
                && !condition.due().isAfter(day)
                && (condition.judged() == null || !condition.judged().met());
    }

    private RunningClock clock(
            Versioned<Fund> stored, Commitment commitment, FundCondition condition, LocalDate today) {
        var fund = stored.state();
        var who = sight.rights(CityTime.endOf(today.minusDays(1))).rules().who();
        return RunningClock.of(JUDGE_FUND_CONDITION, stored.id(), Objects.requireNonNull(condition.due()))
                .part(commitment.id() + ":" + condition.id())
                .named(fund.number(), fund.terms().name())
                .owedBy(fund.terms().unit(), who.judge())
                .readBy(Set.of(fund.terms().unit(), Actor.ALL));
    }
}
