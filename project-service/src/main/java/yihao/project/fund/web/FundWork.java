package yihao.project.fund.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.fund.Commitment;
import yihao.project.fund.Fund;
import yihao.project.fund.FundCondition;
import yihao.project.fund.FundRights;
import yihao.project.fund.FundSight;
import yihao.project.fund.Funds;
import yihao.project.fund.Movement;

/// Movements that this person may verify, and conditions whose day has come that they may judge, of the commitments
/// they see.
@Component
class FundWork implements WorkItems {

    private static final int MOST = 200;

    private final Funds funds;
    private final FundSight sight;

    FundWork(Funds funds, FundSight sight) {
        this.funds = funds;
        this.sight = sight;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var rights = sight.rights(now);
        if (!rights.maySee(actor)) {
            return List.of();
        }
        var today = CityTime.day(now);
        return Stream.concat(
                        each(funds.due(today, actor, MOST), actor, new Due(rights, today)),
                        each(funds.waiting(actor, MOST), actor, new Waiting(rights)))
                .limit(MOST)
                .toList();
    }

    @FunctionalInterface
    private interface Items {
        Stream<WorkItem> of(Versioned<Fund> fund, Commitment commitment, Actor actor);
    }

    private Stream<WorkItem> each(List<Versioned<Fund>> found, Actor actor, Items items) {
        var seen = sight.projects(found.stream().map(Versioned::state).toList(), actor);
        return found.stream()
                .flatMap(fund -> fund.state().commitments().stream()
                        .filter(one -> seen.containsKey(one.projectId()))
                        .flatMap(one -> items.of(fund, one, actor)));
    }

    private record Waiting(FundRights rights) implements Items {

        @Override
        public Stream<WorkItem> of(Versioned<Fund> fund, Commitment commitment, Actor actor) {
            return commitment.movements().stream()
                    .filter(one -> rights.actions(actor, fund.state(), one).contains("verify"))
                    .map(one -> item(fund, one));
        }

        private static WorkItem item(Versioned<Fund> fund, Movement movement) {
            var name = fund.state().terms().name();
            return FundWork.item(fund, "verify-fund-movement", movement.id(), name, movement.amount(), null, false);
        }
    }

    private record Due(FundRights rights, LocalDate today) implements Items {

        @Override
        public Stream<WorkItem> of(Versioned<Fund> fund, Commitment commitment, Actor actor) {
            return rights.actions(actor, fund.state(), commitment).contains("judge")
                    ? commitment.conditions().stream().filter(this::waits).map(one -> item(fund, commitment, one))
                    : Stream.empty();
        }

        private boolean waits(FundCondition condition) {
            return condition.when() == null
                    && condition.due() != null
                    && !condition.due().isAfter(today)
                    && (condition.judged() == null || !condition.judged().met());
        }

        private WorkItem item(Versioned<Fund> fund, Commitment commitment, FundCondition condition) {
            var id = commitment.id() + ":" + condition.id();
            var late = condition.isLateOn(today, FundCondition.State.NOT_MET);
            var title = fund.state().terms().name() + " " + condition.words();
            return FundWork.item(fund, "judge-fund-condition", id, title, null, condition.due(), late);
        }
    }

    private static WorkItem item(
            Versioned<Fund> fund,
            String kind,
            String id,
            String title,
            @Nullable Money amount,
            @Nullable LocalDate due,
            boolean late) {
        return new WorkItem(
                kind + ":" + fund.id() + ":" + id,
                "project." + kind,
                title,
                amount,
                due == null ? null : CityTime.endOf(due),
                late,
                "/projects/funds/" + fund.id(),
                fund.state().terms().unit());
    }
}
