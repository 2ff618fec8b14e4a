package yihao.reward.interview.kafka;

import static yihao.contracts.platform.ClockKind.ATTEND_INTERVIEW;
import static yihao.contracts.platform.ClockKind.CHECK_RECTIFICATION;
import static yihao.contracts.platform.ClockKind.REPORT_RECTIFICATION;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.reminder.RunningClock;
import yihao.platform.reminder.RunningClocks;
import yihao.reward.interview.HoldInterview;
import yihao.reward.interview.Interview;
import yihao.reward.interview.Interview.Status;
import yihao.reward.interview.Interviews;

/// Rules IV-02 and IV-03: the unit comes and puts right by its days, then what it reported is checked by another.
@Component
class InterviewClocks implements RunningClocks {

    private static final Actor ALL = new Actor("service:reward", "reward", "", Set.of(Function.SUPERVISION));
    private static final Set<Function> OF_UNIT = Set.of(Function.UNIT_OFFICER, Function.UNIT_HEAD);

    private final Interviews interviews;
    private final HoldInterview hold;

    InterviewClocks(Interviews interviews, HoldInterview hold) {
        this.interviews = interviews;
        this.hold = hold;
    }

    @Override
    public Set<ClockKind> kinds() {
        return Set.of(ATTEND_INTERVIEW, REPORT_RECTIFICATION, CHECK_RECTIFICATION);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day, LocalDate today) {
        return Stream.of(Status.CALLED, Status.HELD, Status.REPORTED)
                .flatMap(status -> RunningClocks.<Versioned<Interview>>paged(after -> interviews.list(
                        new Interviews.Filter(status, null, null),
                        ALL,
                        after == null ? null : after.state().number(),
                        PAGE)))
                .filter(one -> one.state().due() != null)
                .map(this::clock)
                .filter(clock -> !clock.due().isAfter(day));
    }

    private RunningClock clock(Versioned<Interview> stored) {
        var one = stored.state();
        var kind = kind(one.status());
        var clock = RunningClock.of(kind, stored.id(), Objects.requireNonNull(one.due()))
                .named(one.number(), one.quarter())
                .readBy(Set.of(one.unit(), Actor.ALL));
        return kind == CHECK_RECTIFICATION
                ? clock.owedBy(null, hold.rulesOf(one).judge())
                : clock.owedBy(one.unit(), OF_UNIT);
    }

    private static ClockKind kind(Status status) {
        return switch (status) {
            case CALLED -> ATTEND_INTERVIEW;
            case HELD -> REPORT_RECTIFICATION;
            case PROPOSED, DROPPED, REPORTED, CLOSED, NOT_ATTENDED, NOT_RECTIFIED, DEDUCTED -> CHECK_RECTIFICATION;
        };
    }
}
