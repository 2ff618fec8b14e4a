package yihao.project.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;

/// Money of a commitment: an instalment that went out, or an exit and what it brought back.
///
/// @param exit the kind of the exit; none of an instalment
/// @param amount what was paid, or came back: then it may be zero
/// @param part how much of what was paid in is over by an exit; of an instalment none
/// @param voucher of an instalment; no second one of any fund has it
public record Movement(
        String id,
        Direction direction,
        @Nullable String exit,
        Money amount,
        @Nullable Money part,
        LocalDate day,
        @Nullable String voucher,
        Status status,
        Mark entered,
        @Nullable Mark verified,
        @Nullable Mark revoked) {

    public enum Direction {
        OUT,
        BACK
    }

    public enum Status {
        ENTERED,
        VERIFIED,
        REVOKED
    }

    static Movement out(String id, Money amount, LocalDate day, String voucher, Act act) {
        return new Movement(
                id, Direction.OUT, null, amount, null, day, voucher, Status.ENTERED, Mark.of(act), null, null);
    }

    static Movement back(String id, String exit, Money returned, Money part, LocalDate day, Act act) {
        return new Movement(
                id, Direction.BACK, exit, returned, part, day, null, Status.ENTERED, Mark.of(act), null, null);
    }

    public boolean isOut() {
        return direction == Direction.OUT;
    }

    /// Whether it stands, verified or not yet.
    public boolean counts() {
        return status != Status.REVOKED;
    }

    public boolean isVerified() {
        return status == Status.VERIFIED;
    }

    /// What it takes of what was paid in.
    Money ended() {
        return part == null ? Money.zero(amount.currency()) : part;
    }

    Movement verify(Act act) {
        return with(Status.VERIFIED, Mark.of(act), null);
    }

    Movement revoke(Act act) {
        return with(Status.REVOKED, verified, Mark.of(act));
    }

    private Movement with(Status next, @Nullable Mark nextVerified, @Nullable Mark nextRevoked) {
        return new Movement(id, direction, exit, amount, part, day, voucher, next, entered, nextVerified, nextRevoked);
    }
}
