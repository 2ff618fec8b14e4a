package yihao.project.capital;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// A sum as somebody enters it.
///
/// @param days further days that a rule may convert on, by name
/// @param fxRule another rule than the kind's own
/// @param voucher none where a ledger names none: then whoever verifies the sum says it
/// @param payer who paid it, where that is said
public record CapitalEntry(
        String projectId,
        String kind,
        Money amount,
        LocalDate valueDate,
        Map<String, LocalDate> days,
        @Nullable String fxRule,
        @Nullable Voucher voucher,
        @Nullable String payer,
        List<String> evidenceIds,
        @Nullable String note) {

    CapitalEntry of(String project) {
        return new CapitalEntry(project, kind, amount, valueDate, days, fxRule, voucher, payer, evidenceIds, note);
    }

    /// Rules PC-06 and PC-08: one voucher counts once for a project and kind, however often it is
    /// handed in, but a statement of another day is another; without a voucher the sum itself comes once.
    String key(boolean isCumulative) {
        return voucher == null
                ? String.join(
                        "|",
                        projectId,
                        kind,
                        amount.toString(),
                        valueDate.toString(),
                        Objects.requireNonNullElse(payer, ""))
                : voucher.key(projectId, kind, isCumulative ? valueDate : null);
    }
}
