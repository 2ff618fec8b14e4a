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
        @Nullable String reason) {

    public enum Answer {
        PENDING,
        ACCEPTED,
        DECLINED,
        /// It had it, until the lead went to the pool.
        LET_GO
    }

    public static Dispatch to(String unit, Instant at, LocalDate dueOn) {
        return new Dispatch(unit, Answer.PENDING, at, dueOn, null, null, null);
    }

    /// Taken out of the pool: handed over and accepted in one.
    static Dispatch taken(String unit, Instant at, LocalDate on, String by) {
        return to(unit, at, on).answered(Answer.ACCEPTED, at, by, null);
    }

    /// Who had declined before stays who declined.
    Dispatch letGo() {
        return stands() ? new Dispatch(unit, Answer.LET_GO, dispatchedAt, dueOn, answeredAt, answeredBy, reason) : this;
    }

    public Dispatch answered(Answer given, Instant at, String by, @Nullable String why) {
        return new Dispatch(unit, given, dispatchedAt, dueOn, at, by, why);
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

    /// Whether it was answered by the end of its due day, in China.
    public boolean isInTime() {
        return answeredAt != null && answeredAt.isBefore(CityTime.endOf(dueOn));
    }
}
