package yihao.lead.meeting;

import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.lead.World;
import yihao.lead.meeting.HoldMeeting.TypedPromise;
import yihao.testkit.twins.Acts;
import yihao.testkit.twins.InMemoryAggregates;

/// The city with its meetings.
public final class MeetingWorld {

    static final Actor FOREIGN_AFFAIRS =
            Acts.actor("foreign.affairs", "dept-foreign-affairs", Function.FOREIGN_AFFAIRS);
    static final String MONDAY = "2026-09-07T02:00:00Z";
    static final LocalDate THURSDAY = LocalDate.of(2026, 9, 10);

    final World world;
    final TwinMeetings meetings = new TwinMeetings();
    final MeetingSight sight;
    final RequestMeeting requestMeeting;
    final HoldMeeting holdMeeting;
    final CarryOut carryOut;
    final MeetingFigures figures = new MeetingFigures(meetings, MeetingRule.shipped());

    MeetingWorld() {
        this(new World());
    }

    public MeetingWorld(World world) {
        this.world = world;
        this.sight = new MeetingSight(meetings, world.network);
        this.requestMeeting = new RequestMeeting(meetings, sight, MeetingRule.shipped());
        this.holdMeeting = new HoldMeeting(sight, world.network);
        this.carryOut = new CarryOut(sight);
    }

    public Meetings meetings() {
        return meetings;
    }

    static Meeting.Request request(boolean foreign, LocalDate wishedOn) {
        return new Meeting.Request("贝斯精化有限公司", "分管副市长", List.of(), foreign, "精细化工", "已考察两次", "用地与能耗", wishedOn);
    }

    Versioned<Meeting> requested(boolean foreign) {
        return done(requestMeeting.request(request(foreign, THURSDAY), at(ZHANGDIAN_OFFICER, MONDAY)));
    }

    Versioned<Meeting> scheduled() {
        return done(
                holdMeeting.schedule(requested(false).id(), THURSDAY, "09:30", "市政府一号楼", at(BUREAU_PERSON, MONDAY)));
    }

    /// With one promise of Zhangdian, due on 30 September.
    public Versioned<Meeting> held() {
        var promise = new TypedPromise("落实蒸汽管线", ZHANGDIAN, LocalDate.of(2026, 9, 30));
        return done(holdMeeting.record(
                scheduled().id(), "会见纪要", List.of(promise), at(BUREAU_PERSON, "2026-09-10T08:00:00Z")));
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }

    /// Of the lists only what the use cases ask for.
    final class TwinMeetings extends InMemoryAggregates<Meeting> implements Meetings {

        private final AtomicInteger numbers = new AtomicInteger();

        @Override
        public String newId() {
            return "meeting-%04d".formatted(numbers.incrementAndGet());
        }

        @Override
        public String newNumber(int year) {
            return "M-%d-%06d".formatted(year, numbers.incrementAndGet());
        }

        @Override
        public List<Versioned<Meeting>> list(
                Actor actor, @Nullable MeetingStatus status, @Nullable String after, int limit) {
            throw new UnsupportedOperationException("Asked of the store only");
        }

        @Override
        public long count(Actor actor, @Nullable MeetingStatus status, int most) {
            throw new UnsupportedOperationException("Asked of the store only");
        }

        @Override
        public List<Versioned<Meeting>> waitingFor(List<String> marks, int limit) {
            throw new UnsupportedOperationException("Asked of the store only");
        }

        @Override
        public List<Versioned<Meeting>> waiting(@Nullable String after, int limit) {
            return after == null ? where(meeting -> !MeetingSight.waits(meeting).isEmpty()) : List.of();
        }

        @Override
        public List<Versioned<Meeting>> overdueOn(LocalDate day, int limit) {
            throw new UnsupportedOperationException("Asked of the store only");
        }

        @Override
        public List<Versioned<Meeting>> withPromisesDue(LocalDate from, LocalDate until) {
            return where(meeting -> meeting.commitments().stream().anyMatch(one -> isIn(one.dueOn(), from, until)));
        }

        @Override
        public long countWith(Actor actor, Collection<String> names, int most) {
            throw new UnsupportedOperationException("Asked of the store only");
        }

        @Override
        public List<Meeting> heldWith(Actor actor, Collection<String> names, LocalDate from, LocalDate until) {
            return where(meeting -> meeting.status() == MeetingStatus.HELD
                            && meeting.schedule() != null
                            && isIn(meeting.schedule().on(), from, until)
                            && names.contains(meeting.request().firm())
                            && sight.sees(actor, meeting))
                    .stream()
                    .map(Versioned::state)
                    .toList();
        }

        @Override
        public long heldBetween(LocalDate from, LocalDate until) {
            return where(meeting -> meeting.status() == MeetingStatus.HELD
                            && meeting.schedule() != null
                            && isIn(meeting.schedule().on(), from, until))
                    .size();
        }

        private static boolean isIn(LocalDate day, LocalDate from, LocalDate until) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
