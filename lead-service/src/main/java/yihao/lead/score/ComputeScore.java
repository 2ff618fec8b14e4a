package yihao.lead.score;

import static java.math.BigDecimal.ZERO;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Percentage;
import yihao.lead.score.LeadScore.Item;
import yihao.lead.score.LeadScore.Line;
import yihao.lead.score.ScoreRule.Bands;
import yihao.lead.score.ScoreRule.Cases;
import yihao.lead.score.ScoreRule.Factor;
import yihao.rules.Condition;
import yihao.rules.RuleSet;

/// One version of the rule, its conditions compiled once.
final class ComputeScore {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Percentage NOTHING = new Percentage(ZERO);

    private final RuleSet<ScoreRule> rule;
    private final Map<ScoreRule.Case, Condition> conditions = new HashMap<>();

    ComputeScore(RuleSet<ScoreRule> rule) {
        this.rule = rule;
        for (var factor : rule.rules().factors()) {
            if (factor instanceof Cases cases) {
                cases.cases().forEach(one -> compile(one, cases));
            }
        }
    }

    private void compile(ScoreRule.Case one, Cases factor) {
        if (one.when() != null) {
            conditions.put(one, Condition.compile(one.when(), Findings.variables(factor.needs())));
        }
    }

    /// Of the weight that is known, so that a gap neither helps nor harms.
    LeadScore of(Findings findings) {
        var lines = rule.rules().factors().stream()
                .map(factor -> line(factor, findings))
                .toList();
        var known = sum(lines.stream()
                .filter(line -> line.gained() != null)
                .map(Line::weight)
                .toList());
        var gained =
                sum(lines.stream().map(Line::gained).filter(Objects::nonNull).toList());
        var weight = sum(lines.stream().map(Line::weight).toList());
        var score = known.signum() == 0
                ? null
                : gained.multiply(HUNDRED).divide(known, rule.rules().digits(), HALF_UP);
        return new LeadScore(score, known, weight, grade(score, known, weight), lines, rule.reference());
    }

    private @Nullable String grade(@Nullable BigDecimal score, BigDecimal known, BigDecimal weight) {
        var needed = weight.multiply(rule.rules().enough().fraction());
        if (score == null || known.compareTo(needed) < 0) {
            return null;
        }
        return rule.rules().grades().stream()
                .filter(grade -> score.compareTo(grade.from()) >= 0)
                .map(ScoreRule.Grade::name)
                .findFirst()
                .orElse(null);
    }

    private Line line(Factor factor, Findings findings) {
        if (!findings.has(factor.needs())) {
            return new Line(factor.id(), factor.title(), List.of(), factor.weight(), null);
        }
        var worth = switch (factor) {
            case Bands bands -> worth(bands, findings);
            case Cases cases -> worth(cases, findings);
        };
        var items = factor.needs().stream()
                .map(name -> new Item(name, told(findings.get(name))))
                .toList();
        return new Line(
                factor.id(),
                factor.title(),
                items,
                factor.weight(),
                factor.weight().multiply(worth.fraction()));
    }

    private static Percentage worth(Bands factor, Findings findings) {
        var number = (BigDecimal) Objects.requireNonNull(findings.get(factor.of()));
        return factor.bands().stream()
                .filter(band -> number.compareTo(band.from()) >= 0)
                .reduce((_, later) -> later)
                .map(ScoreRule.Band::worth)
                .orElse(NOTHING);
    }

    private Percentage worth(Cases factor, Findings findings) {
        var facts = new HashMap<String, Object>();
        factor.needs().forEach(name -> facts.put(name, Objects.requireNonNull(findings.get(name))));
        return factor.cases().stream()
                .filter(one -> holds(one, facts))
                .map(ScoreRule.Case::worth)
                .findFirst()
                .orElse(NOTHING);
    }

    private boolean holds(ScoreRule.Case one, Map<String, Object> facts) {
        var condition = conditions.get(one);
        return condition == null || condition.holds(facts);
    }

    private static List<String> told(@Nullable Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case BigDecimal number -> List.of(number.toPlainString());
            case null -> List.of();
            default -> List.of(value.toString());
        };
    }

    private static BigDecimal sum(Collection<BigDecimal> numbers) {
        return numbers.stream().reduce(ZERO, BigDecimal::add);
    }
}
