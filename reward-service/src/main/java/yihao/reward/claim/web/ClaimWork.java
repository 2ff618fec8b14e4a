package yihao.reward.claim.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.WorkItems;
import yihao.reward.claim.Claim;
import yihao.reward.claim.Claim.Status;
import yihao.reward.claim.ClaimSteps;
import yihao.reward.claim.Claims;
import yihao.reward.claim.Claims.Filter;
import yihao.reward.claim.Due;

/// Claims that wait for the caller.
@Component
class ClaimWork implements WorkItems {

    private final Claims claims;
    private final Due due;

    ClaimWork(Claims claims, Due due) {
        this.claims = claims;
        this.due = due;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        return Stream.of(
                        Status.APPLIED,
                        Status.REVIEWED,
                        Status.PUBLISHED,
                        Status.APPROVED,
                        Status.PAYMENT_REQUESTED,
                        Status.PAID)
                .flatMap(status -> claims.list(new Filter(status, null), actor, null, Page.MOST).stream())
                .flatMap(claim -> waiting(claim.state(), actor, today).stream().map(action -> item(claim, action)))
                .limit(Page.MOST)
                .toList();
    }

    private List<String> waiting(Claim claim, Actor actor, LocalDate today) {
        var isDue =
                claim.status() == Status.APPROVED && !due.payable(claim, today).isEmpty();
        return ClaimSteps.waitingFor(claim, actor, today, isDue);
    }

    private static WorkItem item(Versioned<Claim> claim, String action) {
        var subject = claim.state().subject();
        return new WorkItem(
                claim.id(),
                "reward.claim-" + action,
                claim.state().number() + " " + subject.projectName(),
                null,
                false,
                "/claims/" + claim.id(),
                subject.unit());
    }
}
