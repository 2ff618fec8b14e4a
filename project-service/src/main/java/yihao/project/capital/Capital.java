package yihao.project.capital;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;

/// A sum of a project: entered by one person, verified by another, revoked with a reason.
///
/// @param unit whose project it was when the money was entered: later changes of the owner do not move it
/// @param rules the version of the capital rules it was entered by
/// @param voucherKey what no second sum may hold; a revoked sum lets it go
public record Capital(
        String projectId,
        String projectNumber,
        String projectName,
        String unit,
        String kind,
        Money amount,
        LocalDate valueDate,
        Map<String, LocalDate> days,
        Conversion conversion,
        Money amountCny,
        Voucher voucher,
        @Nullable String voucherKey,
        List<String> evidenceIds,
        @Nullable String note,
        String rules,
        Status status,
        Mark entered,
        @Nullable Mark verified,
        @Nullable Mark revoked) {

    public enum Status {
        ENTERED,
        VERIFIED,
        REVOKED
    }

    /// Who did it, when, and what they said.
    public record Mark(String by, Instant at, @Nullable String said) {
        static Mark of(Act act) {
            return new Mark(act.actor().subject(), act.at(), act.reason());
        }
    }

    public Capital {
        days = Map.copyOf(days);
        evidenceIds = List.copyOf(evidenceIds);
    }

    boolean isEnteredBy(Actor actor) {
        return actor.is(entered.by());
    }

    Capital verify(Act act) {
        return with(Status.VERIFIED, voucherKey, Mark.of(act), null);
    }

    Capital revoke(Act act) {
        return with(Status.REVOKED, null, verified, Mark.of(act));
    }

    private Capital with(
            Status next, @Nullable String nextKey, @Nullable Mark nextVerified, @Nullable Mark nextRevoked) {
        return new Capital(
                projectId,
                projectNumber,
                projectName,
                unit,
                kind,
                amount,
                valueDate,
                days,
                conversion,
                amountCny,
                voucher,
                nextKey,
                evidenceIds,
                note,
                rules,
                next,
                entered,
                nextVerified,
                nextRevoked);
    }
}
