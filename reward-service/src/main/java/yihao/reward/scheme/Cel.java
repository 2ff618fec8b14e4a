package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yihao.reward.scheme.Basis.Measure.Calculated;
import yihao.rules.Condition;
import yihao.rules.ConditionFailed;
import yihao.rules.Formula;
import yihao.rules.Variables;

/// CEL over a case. Each text is compiled once, when it is first asked, and kept.
///
/// Amounts are in the unit of the file: `amounts['FIXED_ASSETS']` in the scheme's currency, `amounts['FIXED_ASSETS
/// USD']` in dollars. A name that a text mentions and the case lacks is zero or empty; only days have no such default.
public final class Cel {

    public static final Variables VARIABLES = Variables.of("amounts", Variables.Kind.mapOf(Variables.One.DECIMAL))
            .and("numbers", Variables.Kind.mapOf(Variables.One.DECIMAL))
            .and("words", Variables.Kind.mapOf(Variables.One.TEXT))
            .and("ranks", Variables.Kind.mapOf(Variables.One.WHOLE))
            .and("dates", Variables.Kind.mapOf(Variables.One.DATE))
            .and("lists", Variables.Kind.mapOfLists(Variables.One.WHOLE))
            .and("year", Variables.One.WHOLE);

    private static final Pattern NAMED =
            Pattern.compile("\\b(amounts|numbers|words|ranks|lists)\\s*\\[\\s*(['\"])(.*?)\\2");
    private static final int MOST = 10_000;
    private static final int DIGITS = 10;

    private record Compiled<T>(T program, Map<String, Set<String>> named) {}

    private static final Map<String, Compiled<Condition>> CONDITIONS = new ConcurrentHashMap<>();
    private static final Map<String, Compiled<Formula>> FORMULAS = new ConcurrentHashMap<>();

    private Cel() {}

    static boolean holds(yihao.reward.scheme.Condition.When when, Facts facts) {
        var compiled = compiled(CONDITIONS, when.cel(), text -> Condition.compile(text, VARIABLES));
        try {
            return compiled.program().holds(values(compiled, facts, when.currency(), when.unit()));
        } catch (ConditionFailed _) {
            return false;
        }
    }

    /// A formula that these facts do not answer comes to nothing, and so does a negative one. A quotient is kept to ten
    /// decimals.
    static BigDecimal value(Calculated calculated, String currency, Facts facts) {
        var compiled = compiled(FORMULAS, calculated.formula(), text -> Formula.compile(text, VARIABLES));
        try {
            var value = compiled.program().value(values(compiled, facts, currency, calculated.unit()));
            return value.multiply(calculated.unit()).max(BigDecimal.ZERO).setScale(DIGITS, RoundingMode.HALF_UP);
        } catch (ConditionFailed _) {
            return BigDecimal.ZERO;
        }
    }

    private static <T> Compiled<T> compiled(Map<String, Compiled<T>> cache, String text, Function<String, T> compile) {
        var known = cache.get(text);
        if (known != null) {
            return known;
        }
        var fresh = new Compiled<>(compile.apply(text), names(text));
        if (cache.size() < MOST) {
            cache.put(text, fresh);
        }
        return fresh;
    }

    static Map<String, Set<String>> names(String text) {
        var names = new HashMap<String, Set<String>>();
        var matcher = NAMED.matcher(text);
        while (matcher.find()) {
            names.computeIfAbsent(matcher.group(1), _ -> new HashSet<>()).add(matcher.group(3));
        }
        return names;
    }

    private static Map<String, Object> values(Compiled<?> compiled, Facts facts, String currency, BigDecimal unit) {
        return Map.of(
                "amounts", amounts(compiled, facts, currency, unit),
                "numbers", filled(facts.numbers(), compiled, "numbers", BigDecimal.ZERO),
                "words", filled(facts.words(), compiled, "words", ""),
                "ranks", filled(facts.ranks(), compiled, "ranks", 0),
                "dates", facts.dates(),
                "lists", filled(facts.lists(), compiled, "lists", Set.of()),
                "year", facts.year());
    }

    private static Map<String, BigDecimal> amounts(
            Compiled<?> compiled, Facts facts, String currency, BigDecimal unit) {
        var amounts = new HashMap<String, BigDecimal>();
        Stream.concat(facts.sums().keySet().stream(), compiled.named().getOrDefault("amounts", Set.of()).stream())
                .forEach(key -> amounts.computeIfAbsent(key, name -> amount(name, facts, currency, unit)));
        return amounts;
    }

    private static BigDecimal amount(String name, Facts facts, String currency, BigDecimal unit) {
        var space = name.lastIndexOf(' ');
        var total = space < 0
                ? facts.total(name, currency)
                : facts.total(name.substring(0, space), name.substring(space + 1));
        return total.divide(unit);
    }

    private static <T> Map<String, T> filled(Map<String, T> known, Compiled<?> compiled, String variable, T empty) {
        var named = compiled.named().getOrDefault(variable, Set.of());
        if (known.keySet().containsAll(named)) {
            return known;
        }
        var filled = new HashMap<>(known);
        named.forEach(name -> filled.putIfAbsent(name, empty));
        return filled;
    }
}
