package yihao.project.capital.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.project.capital.Capital;
import yihao.project.capital.Capital.Mark;
import yihao.project.capital.Voucher;
import yihao.rules.Bilingual;

/// A sum as people see it.
record CapitalView(
        String id,
        long version,
        String projectId,
        String projectNumber,
        String projectName,
        String unit,
        String kind,
        Bilingual kindLabel,
        Money amount,
        LocalDate valueDate,
        Map<String, LocalDate> days,
        String rate,
        LocalDate rateDay,
        String rateSource,
        String rateRule,
        Money amountCny,
        @Nullable Voucher voucher,
        @Nullable String payer,
        List<String> evidenceIds,
        @Nullable String note,
        String rules,
        String status,
        String enteredBy,
        Instant enteredAt,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedReason,
        List<String> actions) {

    static CapitalView of(String id, long version, Capital capital, Bilingual kindLabel, List<String> actions) {
        var conversion = capital.conversion();
        return new CapitalView(
                id,
                version,
                capital.projectId(),
                capital.projectNumber(),
                capital.projectName(),
                capital.unit(),
                capital.kind(),
                kindLabel,
                capital.amount(),
                capital.valueDate(),
                capital.days(),
                conversion.rate().toPlainString(),
                conversion.day(),
                conversion.source(),
                conversion.rule(),
                capital.amountCny(),
                capital.voucher(),
                capital.payer(),
                capital.evidenceIds(),
                capital.note(),
                capital.rules(),
                capital.status().name(),
                capital.entered().by(),
                capital.entered().at(),
                by(capital.verified()),
                at(capital.verified()),
                by(capital.revoked()),
                at(capital.revoked()),
                capital.revoked() == null ? null : capital.revoked().said(),
                actions);
    }

    private static @Nullable String by(@Nullable Mark mark) {
        return mark == null ? null : mark.by();
    }

    private static @Nullable Instant at(@Nullable Mark mark) {
        return mark == null ? null : mark.at();
    }
}
