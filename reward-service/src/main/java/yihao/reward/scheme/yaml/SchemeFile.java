package yihao.reward.scheme.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.Scheme.InstalmentRule;
import yihao.reward.scheme.Scheme.Publicity;
import yihao.reward.scheme.Scheme.Stacking;

/// A scheme as its file writes it; the JSON Schema beside the files says the same with all its limits.
///
/// @param unit amounts are written in so many units of their currency (10000 for 万元)
record SchemeFile(
        String id,
        int version,
        String name,
        @Nullable String documentNumber,
        List<String> source,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable BigDecimal unit,
        @Nullable String currency,
        @Nullable String stacking,
        @Nullable BigDecimal ceiling,
        PublicityFile publicity,
        List<ComponentFile> components,
        @Nullable List<InstalmentFile> instalments,
        @Nullable List<String> assumptions) {

    record PublicityFile(int workingDays, String source) {}

    record InstalmentFile(@Nullable BigDecimal permille, String due) {}

    Scheme toScheme() {
        var scale = unit == null ? BigDecimal.ONE : unit;
        var money = currency == null ? "CNY" : currency;
        return new Scheme(
                id,
                version,
                name,
                documentNumber,
                source,
                validFrom,
                validUntil,
                money,
                "highest_only".equals(stacking) ? Stacking.HIGHEST_ONLY : Stacking.SUM,
                ComponentFile.times(ceiling, scale),
                new Publicity(publicity.workingDays(), publicity.source()),
                components.stream()
                        .map(component -> component.toComponent(scale, money))
                        .toList(),
                instalments == null
                        ? List.of()
                        : instalments.stream()
                                .map(part -> new InstalmentRule(part.permille(), part.due()))
                                .toList(),
                assumptions == null ? List.of() : assumptions);
    }
}
