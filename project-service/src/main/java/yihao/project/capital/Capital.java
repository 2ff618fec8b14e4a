package yihao.project.capital;

import static yihao.project.capital.CapitalProblem.ALREADY_THERE;
import static yihao.project.capital.CapitalProblem.VOUCHER_ALREADY_COUNTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.capital.CapitalRules.KindRule;
import yihao.project.lifecycle.Project;

/// A sum of a project: entered by one person, verified by another, revoked with a reason.
///
/// @param unit whose project it was when the money was entered: later changes of the owner do not move it
/// @param rules the version of the capital rules it was entered by
/// @param voucher none while nobody has named it: a ledger may not
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
        @Nullable Voucher voucher,
        @Nullable String voucherKey,
        @Nullable String payer,
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

    static Capital entered(
            Versioned<Project> project,
            CapitalEntry entry,
            KindRule kind,
            Conversion conversion,
            String version,
            Act act) {
        return new Capital(
                project.id(),
                project.state().number(),
                project.state().profile().name(),
                project.state().unit(),
                entry.kind(),
                entry.amount(),
                entry.valueDate(),
                entry.days(),
                conversion,
                conversion.toCny(entry.amount()),
                entry.voucher(),
                entry.key(kind.statesTotal()),
                entry.payer(),
                entry.evidenceIds(),
                entry.note(),
                version,
                Status.ENTERED,
                Mark.of(act),
                null,
                null);
    }

    /// Why it is not entered where another holds its key.
    Refusal taken() {
        return voucher == null ? repetition() : Refusal.of(VOUCHER_ALREADY_COUNTED, "number", voucher.number());
    }

    /// Why it is not entered where the project has it already.
    Refusal repetition() {
        return new Refusal(ALREADY_THERE, Map.of("amount", amount, "day", valueDate));
    }

    boolean isEnteredBy(Actor actor) {
        return actor.is(entered.by());
    }

    Capital verify(Act act) {
        return with(Status.VERIFIED, voucher, voucherKey, Mark.of(act), null);
    }

    Capital verify(Voucher shown, boolean isCumulative, Act act) {
        var key = shown.key(projectId, kind, isCumulative ? valueDate : null);
        return with(Status.VERIFIED, shown, key, Mark.of(act), null);
    }

    Capital revoke(Act act) {
        return with(Status.REVOKED, voucher, null, verified, Mark.of(act));
    }

    /// Rule PC-08: the same amount of the same day and payer, unless two vouchers tell them apart.
    /// Who says no payer may mean the same one.
    boolean repeats(Capital other) {
        return other.status != Status.REVOKED
                && projectId.equals(other.projectId)
                && kind.equals(other.kind)
                && amount.equals(other.amount)
                && valueDate.equals(other.valueDate)
                && (payer == null || other.payer == null || payer.equals(other.payer))
                && (voucher == null || other.voucher == null || voucher.equals(other.voucher));
    }

    private Capital with(
            Status next,
            @Nullable Voucher nextVoucher,
            @Nullable String nextKey,
            @Nullable Mark nextVerified,
            @Nullable Mark nextRevoked) {
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
                nextVoucher,
                nextKey,
                payer,
                evidenceIds,
                note,
                rules,
                next,
                entered,
                nextVerified,
                nextRevoked);
    }
}
