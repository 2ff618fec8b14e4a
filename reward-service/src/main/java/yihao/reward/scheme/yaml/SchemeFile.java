package yihao.reward.scheme.yaml;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.Scheme.InstalmentRule;
import yihao.reward.scheme.Scheme.Publicity;
import yihao.reward.scheme.Scheme.Stacking;
import yihao.rules.RuleSet;

/// A scheme as its file writes it; the JSON Schema beside the files says the same with all its limits.
///
/// @param unit amounts are written in so many units of their currency (10000 for 万元)
record SchemeFile(
        @Nullable String documentNumber,
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

    String money() {
        return currency == null ? "CNY" : currency;
    }

    Scheme toScheme(RuleSet<SchemeFile> set) {
        var scale = unit == null ? BigDecimal.ONE : unit;
        var money = money();
        var title = set.title();
        return new Scheme(
                set.id(),
                set.version(),
                title == null ? set.id() : title.zh(),
                documentNumber,
                List.of(set.source().split(" ", -1)),
                set.validFrom(),
                set.validUntil(),
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
