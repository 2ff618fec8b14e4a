package yihao.project.capital;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// A sum as somebody enters it.
///
/// @param days further days that a rule may convert on, by name
/// @param fxRule another rule than the kind's own
public record CapitalEntry(
        String projectId,
        String kind,
        Money amount,
        LocalDate valueDate,
        Map<String, LocalDate> days,
        @Nullable String fxRule,
        Voucher voucher,
        List<String> evidenceIds,
        @Nullable String note) {}
