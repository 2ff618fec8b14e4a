package yihao.reward.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A formula of a method: numbers, names, `+ - * /`, brackets, `min`, `max`, `round(x, decimals)`, `floor`,
/// `if(a >= b, then, otherwise)`. It is reckoned in fractions, so that dividing loses nothing.
public final class Arithmetic {

    private final String text;
    private final Term term;

    private Arithmetic(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /// What a name stands for; null where it has no value for this unit.
    public interface Names extends Function<String, @Nullable Fraction> {}

    sealed interface Term {
        record Number(Fraction value) implements Term {}

        record Name(String name) implements Term {}

        record Sign(char sign, Term left, Term right) implements Term {}

        record Call(String name, List<Term> of) implements Term {}

        record Choice(Comparison asked, Term then, Term otherwise) implements Term {}
    }

    /// @param sign `>`, `>=`, `<`, `<=` or `=`
    record Comparison(Term left, String sign, Term right) {

        boolean holds(int order) {
            return switch (sign) {
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                default -> order == 0;
            };
        }
    }

    /// @throws IllegalArgumentException saying where it cannot be read
    public static Arithmetic of(String text) {
        return new Arithmetic(text, new ArithmeticReader(text).whole());
    }

    public String text() {
        return text;
    }

    public Set<String> names() {
        var names = new TreeSet<String>();
        collect(term, names);
        return names;
    }

    /// @return null where a name has no value, or a divisor is zero: it does not apply
    public @Nullable Fraction value(Names names) {
        return value(term, names);
    }

    /// The formula with each name's value in its place.
    public String filled(Names names) {
        var filled = text;
        for (var name : names()) {
            var value = names.apply(name);
            var told = value == null ? "-" : value.text();
            filled = filled.replaceAll("(?<![\\w.])" + name + "(?![\\w(])", told);
        }
        return filled;
    }

    private static void collect(Term term, Set<String> names) {
        switch (term) {
            case Term.Number _ -> {}
            case Term.Name(var name) -> names.add(name);
            case Term.Sign(var sign, var left, var right) -> {
                collect(left, names);
                collect(right, names);
            }
            case Term.Call(var name, var of) -> of.forEach(one -> collect(one, names));
            case Term.Choice(var asked, var then, var otherwise) ->
                List.of(asked.left(), asked.right(), then, otherwise).forEach(one -> collect(one, names));
        }
    }

    private static @Nullable Fraction value(Term term, Names names) {
        return switch (term) {
            case Term.Number(var value) -> value;
            case Term.Name(var name) -> names.apply(name);
            case Term.Sign(var sign, var left, var right) -> signed(sign, value(left, names), value(right, names));
            case Term.Call(var name, var of) -> called(name, of, names);
            case Term.Choice choice -> chosen(choice, names);
        };
    }

    /// Only what is chosen has to have a value.
    private static @Nullable Fraction chosen(Term.Choice choice, Names names) {
        var left = value(choice.asked().left(), names);
        var right = value(choice.asked().right(), names);
        if (left == null || right == null) {
            return null;
        }
        return value(choice.asked().holds(left.compareTo(right)) ? choice.then() : choice.otherwise(), names);
    }

    private static @Nullable Fraction signed(char sign, @Nullable Fraction left, @Nullable Fraction right) {
        if (left == null || right == null || sign == '/' && right.signum() == 0) {
            return null;
        }
        return switch (sign) {
            case '+' -> left.plus(right);
            case '-' -> left.minus(right);
            case '*' -> left.times(right);
            default -> left.dividedBy(right);
        };
    }

    private static @Nullable Fraction called(String name, List<Term> of, Names names) {
        @Nullable Fraction result = null;
        for (int i = 0; i < of.size(); i++) {
            var next = value(of.get(i), names);
            if (next == null) {
                return null;
            }
            result = result == null ? next : joined(name, result, next);
        }
        return result != null && name.equals("floor") ? result.whole() : result;
    }

    private static Fraction joined(String name, Fraction result, Fraction next) {
        return switch (name) {
            case "min" -> result.least(next);
            case "max" -> result.most(next);
            default -> Fraction.of(result.rounded(next.over().intValueExact(), RoundingMode.HALF_UP));
        };
    }

    static Fraction number(String digits) {
        return Fraction.of(new BigDecimal(digits));
    }
}
