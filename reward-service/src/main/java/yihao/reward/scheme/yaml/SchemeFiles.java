package yihao.reward.scheme.yaml;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.SchemeProblem;
import yihao.reward.scheme.SchemeReader;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;
import yihao.rules.RuleProblem;
import yihao.rules.RuleReading;

/// Reads schemes from their YAML text and names every line that is wrong.
public final class SchemeFiles implements SchemeReader {

    private static final RuleFormat<SchemeFile> FORMAT = RuleFormat.of(
                    "scheme", SchemeFile.class, "/rules/scheme.schema.json")
            .checkedBy(SchemeFiles::check);

    @Override
    public Outcome<Scheme> read(String text) {
        return switch (FORMAT.read(text)) {
            case RuleReading.Read<SchemeFile>(var set) ->
                Outcome.done(set.rules().toScheme(set));
            case RuleReading.Unreadable<SchemeFile>(var problems) -> Outcome.refused(invalid(problems));
        };
    }

    private static Refusal invalid(List<RuleProblem> problems) {
        return Refusal.of(
                SchemeProblem.SCHEME_INVALID,
                "errors",
                problems.stream()
                        .map(problem ->
                                Map.of("line", problem.line(), "path", problem.pointer(), "message", problem.message()))
                        .toList());
    }

    private static void check(SchemeFile file, Complaints complaints) {
        if (!isCurrency(file.money())) {
            complaints.add("/currency", "no such currency");
        }
        var ids = new HashSet<String>();
        for (int i = 0; i < file.components().size(); i++) {
            var component = file.components().get(i);
            if (!ids.add(component.id())) {
                complaints.add("/components/%d/id".formatted(i), "is there twice");
            }
            var base = component.base();
            if (base != null && component.isRate() && !file.money().equals(base.currencyOr(file.money()))) {
                complaints.add("/components/%d/base".formatted(i), "a rate pays in the currency of its base");
            }
            if (base != null && !isCurrency(base.currencyOr(file.money()))) {
                complaints.add("/components/%d/base".formatted(i), "no such currency");
            }
            checkBands(component, "/components/%d/tiers".formatted(i), complaints);
        }
        checkInstalments(file, complaints);
    }

    /// Bands follow one another, and only the last one has no end.
    private static void checkBands(ComponentFile component, String pointer, Complaints complaints) {
        var tiers = component.tiers();
        if (!component.kind().equals("marginal_tier") || tiers == null) {
            return;
        }
        for (int i = 0; i < tiers.size(); i++) {
            var end = tiers.get(i).upTo();
            var before = i == 0 ? null : tiers.get(i - 1).upTo();
            if (end == null && i < tiers.size() - 1) {
                complaints.add(pointer + "/" + i, "only the last band has no end");
            } else if (end != null && before != null && end.compareTo(before) <= 0) {
                complaints.add(pointer + "/" + i, "ends before the band before it");
            }
        }
    }

    private static void checkInstalments(SchemeFile file, Complaints complaints) {
        var parts = file.instalments();
        if (parts == null) {
            return;
        }
        var sum = java.math.BigDecimal.ZERO;
        for (var part : parts) {
            sum = part.permille() == null ? sum : sum.add(part.permille());
        }
        if (sum.compareTo(new java.math.BigDecimal(1000)) > 0) {
            complaints.add("/instalments", "add up to more than the whole");
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0);
    }
}
