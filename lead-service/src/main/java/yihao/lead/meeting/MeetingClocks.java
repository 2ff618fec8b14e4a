package yihao.lead.meeting;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.FOREIGN_AFFAIRS;
import static yihao.kernel.Function.SUPERVISION;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.PageByPage;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;

/// L10: a meeting to be prepared and recorded, a promise to be kept and confirmed.
public final class MeetingClocks implements RunningClocks {

    private static final Set<Function> BUREAU = Set.of(BUREAU_OFFICER, BUREAU_HEAD);
    private static final Set<Function> DEBTORS = Set.of(UNIT_OFFICER, UNIT_HEAD, BUREAU_OFFICER, BUREAU_HEAD);

    private static final String REVIEW = "lead.review-guests";
    private static final String SCHEDULE = "lead.schedule-meeting";
    private static final String RECORD = "lead.record-meeting";
    private static final String CARRY_OUT = "lead.carry-out";
    private static final String CONFIRM = "lead.confirm-commitment";

    private final Meetings meetings;
    private final MeetingSight sight;

    public MeetingClocks(Meetings meetings, MeetingSight sight) {
        this.meetings = meetings;
        this.sight = sight;
    }

    @Override
    public String records() {
        return "meetings";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(REVIEW, SCHEDULE, RECORD, CARRY_OUT, CONFIRM);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day) {
        return PageByPage.<Meeting>all(meetings::waiting)
                .flatMap(MeetingClocks::clocks)
                .filter(clock -> !clock.on().isAfter(day));
    }

    @Override
    public List<RunningClock> of(String record) {
        return meetings.find(record).stream().flatMap(MeetingClocks::clocks).toList();
    }

    private static Stream<RunningClock> clocks(Versioned<Meeting> stored) {
        var promises = stored.state().commitments().stream().flatMap(one -> promise(stored.id(), one));
        return Stream.concat(preparing(stored.id(), stored.state()).stream(), promises);
    }

    private static Optional<RunningClock> preparing(String id, Meeting meeting) {
        if (!meeting.status().isToCome()) {
            return Optional.empty();
        }
        if (meeting.waitsForReview()) {
            return Optional.of(city(
                    id, REVIEW, "", Set.of(FOREIGN_AFFAIRS), meeting.request().wishedOn()));
        }
        var schedule = meeting.schedule();
        return Optional.of(
                schedule == null
                        ? city(id, SCHEDULE, "", BUREAU, meeting.request().wishedOn())
                        : city(id, RECORD, "", BUREAU, schedule.on()));
    }

    private static Stream<RunningClock> promise(String id, Commitment one) {
        if (one.isOwed()) {
            return Stream.of(new RunningClock(id, CARRY_OUT, one.id(), one.unit(), DEBTORS, one.dueOn()));
        }
        return one.waitsForConfirmation()
                ? Stream.of(city(id, CONFIRM, one.id(), Set.of(SUPERVISION), one.dueOn()))
                : Stream.empty();
    }

    private static RunningClock city(String id, String kind, String part, Set<Function> functions, LocalDate on) {
        return new RunningClock(id, kind, part, null, functions, on);
    }

    @Override
    public Optional<About> about(RunningClock clock, Actor actor) {
        return sight.find(actor, clock.record())
                .map(Versioned::state)
                .map(meeting -> new About(meeting.number(), title(meeting, clock, actor)));
    }

    private @Nullable String title(Meeting meeting, RunningClock clock, Actor actor) {
        var promised = meeting.commitments().stream()
                .filter(one -> one.id().equals(clock.part()) && sight.sees(actor, meeting, one))
                .map(Commitment::text)
                .findFirst();
        return promised.orElseGet(
                () -> sight.seesWhole(actor, meeting) ? meeting.request().firm() : null);
    }
}
