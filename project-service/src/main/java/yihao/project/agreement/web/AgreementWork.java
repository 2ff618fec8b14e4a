package yihao.project.agreement.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.agreement.Agreement;
import yihao.project.agreement.AgreementRuleBook;
import yihao.project.agreement.Agreements;
import yihao.project.agreement.Commitment;
import yihao.project.agreement.PossibleOnCommitment;
import yihao.project.agreement.ProjectsGoOn;
import yihao.project.agreement.Side;

/// Rule PG-06: what the place's side owes soon, or owes already, waits in the list of those of its unit who may say
/// that it was done, while the project goes on.
@Component
class AgreementWork implements WorkItems {

    private static final int MOST = 200;

    private final Agreements agreements;
    private final AgreementRuleBook book;
    private final ProjectsGoOn goOn;

    AgreementWork(Agreements agreements, AgreementRuleBook book, ProjectsGoOn goOn) {
        this.agreements = agreements;
        this.book = book;
        this.goOn = goOn;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        var by = today.plusDays(book.on(today).rules().dueSoonDays());
        return agreements.placeDue(actor.units(), by, MOST).stream()
                .filter(found -> goOn.isTrueOf(found.state()))
                .flatMap(found -> due(found.state(), actor)
                        .filter(one -> !one.due().isAfter(by))
                        .map(one -> item(found, one, one.isOverdueOn(today))))
                .toList();
    }

    private Stream<Commitment> due(Agreement agreement, Actor actor) {
        var possible = new PossibleOnCommitment(agreement, book.of(agreement).rules(), true, actor);
        return agreement.inForce().stream()
                .filter(one -> one.side() == Side.PLACE && !one.isFulfilled())
                .filter(one -> possible.actions(one).contains("enter"));
    }

    private static WorkItem item(Versioned<Agreement> stored, Commitment one, boolean late) {
        var agreement = stored.state();
        return new WorkItem(
                "commitment-due:" + one.id(),
                "project.commitment-due",
                agreement.of().projectName() + " " + one.words(),
                CityTime.endOf(one.due()),
                late,
                "/projects/agreements/" + stored.id(),
                agreement.unit());
    }
}
