package yihao.lead;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;

/// L6: a lead handed to one unit, and what the unit answered.
public record Dispatch(
        String unit,
        Answer answer,
        Instant dispatchedAt,
        LocalDate dueOn,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String reason,
        @Nullable Transfer transfer) {

    public enum Answer {
        PENDING,
        ACCEPTED,
        DECLINED,
        /// It had it, until the lead went to the pool.
        LET_GO,
        /// It had it, until another unit took it over; its share stays.
        HANDED_ON,
        /// It had not answered when nobody worked the lead any more.
        LAPSED
    }

    public static Dispatch to(String unit, Instant at, LocalDate dueOn) {
        return to(unit, at, dueOn, null);
    }

    /// @param transfer where another unit hands it on
    public static Dispatch to(String unit, Instant at, LocalDate dueOn, @Nullable Transfer transfer) {
        return new Dispatch(unit, Answer.PENDING, at, dueOn, null, null, null, transfer);
    }

    /// Taken out of the pool: handed over and accepted in one.
    static Dispatch taken(String unit, Instant at, LocalDate on, String by) {
        return to(unit, at, on).answered(Answer.ACCEPTED, at, by, null);
    }

    /// Who had declined before stays who declined.
    Dispatch letGo() {
        return isAccepted() ? ended(Answer.LET_GO) : this;
    }

    /// Who was asked is asked no more.
    Dispatch lapsed() {
        return isPending() ? ended(Answer.LAPSED) : this;
    }

    Dispatch handedOn() {
        return ended(Answer.HANDED_ON);
    }

    private Dispatch ended(Answer how) {
        return new Dispatch(unit, how, dispatchedAt, dueOn, answeredAt, answeredBy, reason, transfer);
    }

    public Dispatch answered(Answer given, Instant at, String by, @Nullable String why) {
        return new Dispatch(unit, given, dispatchedAt, dueOn, at, by, why, transfer);
    }

    public boolean isPending() {
        return answer == Answer.PENDING;
    }

    public boolean isAccepted() {
        return answer == Answer.ACCEPTED;
    }

    /// Whether the unit still has it.
    public boolean stands() {
        return answer == Answer.PENDING || answer == Answer.ACCEPTED;
    }

    boolean isFrom(String owner) {
        return transfer != null && transfer.from().equals(owner);
    }

    public boolean isHandedOn() {
        return answer == Answer.HANDED_ON;
    }

    /// Whether it concerns the unit: it has it, or handed it on and keeps its share.
    boolean concerns() {
        return stands() || isHandedOn();
    }

    /// Whether it stays on record although the unit gets the lead again: it tells of an agreed share.
    boolean tellsOfShare() {
        return isHandedOn() || (answer == Answer.LET_GO && transfer != null);
    }

    /// Whether it was answered by the end of its due day, in China.
    public boolean isInTime() {
        return answeredAt != null && answeredAt.isBefore(CityTime.endOf(dueOn));
    }
}
