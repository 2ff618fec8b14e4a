package yihao.reward.claim.kafka;

import static yihao.contracts.platform.ClockKind.ANSWER_OBJECTION;
import static yihao.contracts.platform.ClockKind.PUBLICITY_ENDS;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.reminder.RunningClock;
import yihao.platform.reminder.RunningClocks;
import yihao.reward.claim.Claim;
import yihao.reward.claim.Claims;
import yihao.reward.claim.Objection;

/// Rule RC-07: objections are answered while a claim is public; the day after, it is decided.
@Component
class ClaimClocks implements RunningClocks {

    private static final Actor ALL = Actor.service("reward");

    private final Claims claims;

    ClaimClocks(Claims claims) {
        this.claims = claims;
    }

    @Override
    public Set<ClockKind> kinds() {
        return Set.of(PUBLICITY_ENDS, ANSWER_OBJECTION);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day, LocalDate today) {
        return RunningClocks.<Versioned<Claim>>paged(after -> claims.list(
                        new Claims.Filter(Claim.Status.PUBLISHED, null),
                        ALL,
                        after == null ? null : after.state().number(),
                        PAGE))
                .flatMap(one -> clock(one, one.state().publicUntil()))
                .filter(clock -> !clock.due().isAfter(day));
    }

    private static Stream<RunningClock> clock(Versioned<Claim> stored, @Nullable LocalDate until) {
        if (until == null) {
            return Stream.empty();
        }
        var claim = stored.state();
        var isObjected = claim.objections().stream().anyMatch(Objection::isOpen);
        var clock = isObjected
                ? RunningClock.of(ANSWER_OBJECTION, stored.id(), until).owedBy(null, Set.of(Function.BUREAU_OFFICER))
                : RunningClock.of(PUBLICITY_ENDS, stored.id(), until.plusDays(1))
                        .owedBy(null, Set.of(Function.BUREAU_HEAD));
        return Stream.of(
                clock.named(claim.number(), claim.subject().projectName()).readBy(Set.of(Actor.ALL)));
    }
}
