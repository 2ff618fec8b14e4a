package yihao.reward.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import yihao.reward.scoring.Arithmetic.Term;

/// Reads a formula, from left to right.
final class ArithmeticReader {

    private static final int DEEPEST = 50;
    private static final int MOST_DECIMALS = 12;
    private static final Map<String, Integer> CALLS = Map.of("min", 2, "max", 2, "round", 2, "floor", 1);

    private static final Set<String> SIGNS = Set.of(">", ">=", "<", "<=", "=");

    private final String text;
    private int at;
    private int depth;

    ArithmeticReader(String text) {
        this.text = text;
    }

    Term whole() {
        var term = sum();
        if (at < text.length()) {
            throw wrong("cannot be read from here");
        }
        return term;
    }

    private Term sum() {
        if (++depth > DEEPEST) {
            throw wrong("is too deep");
        }
        var left = product();
        for (char sign = next(); sign == '+' || sign == '-'; sign = next()) {
            at++;
            left = new Term.Sign(sign, left, product());
        }
        depth--;
        return left;
    }

    private Term product() {
        var left = factor();
        for (char sign = next(); sign == '*' || sign == '/'; sign = next()) {
            at++;
            left = new Term.Sign(sign, left, factor());
        }
        return left;
    }

    private Term factor() {
        char first = next();
        if (first == '-') {
            at++;
            return new Term.Sign('-', new Term.Number(Fraction.ZERO), factor());
        }
        if (first == '(') {
            at++;
            var inner = sum();
            expect(')');
            return inner;
        }
        if (Character.isDigit(first)) {
            return new Term.Number(Arithmetic.number(taken(c -> Character.isDigit(c) || c == '.')));
        }
        if (Character.isLetter(first)) {
            var name = taken(c -> Character.isLetterOrDigit(c) || c == '_');
            return next() == '(' ? call(name) : new Term.Name(name);
        }
        throw wrong("a number, a name or a bracket is missing here");
    }

    private Term call(String name) {
        if (name.equals("if")) {
            return choice();
        }
        var wanted = CALLS.get(name);
        if (wanted == null) {
            throw wrong(name + " is no function; there are min, max, round, floor and if");
        }
        List<Term> of = new ArrayList<>();
        do {
            at++;
            of.add(sum());
        } while (next() == ',');
        expect(')');
        if (of.size() < wanted || of.size() > wanted && !name.startsWith("m")) {
            throw wrong(name + " takes " + wanted);
        }
        if (name.equals("round") && !isDecimals(of.get(1))) {
            throw wrong("round takes its decimals as a whole number up to 12");
        }
        return new Term.Call(name, List.copyOf(of));
    }

    private Term choice() {
        at++;
        var left = sum();
        next();
        var sign = taken(c -> c == '<' || c == '>' || c == '=');
        if (!SIGNS.contains(sign)) {
            throw wrong("if compares by >, >=, <, <= or =");
        }
        var asked = new Arithmetic.Comparison(left, sign, sum());
        expect(',');
        var then = sum();
        expect(',');
        var otherwise = sum();
        expect(')');
        return new Term.Choice(asked, then, otherwise);
    }

    private static boolean isDecimals(Term term) {
        return term instanceof Term.Number(var value)
                && value.equals(value.whole())
                && value.compareTo(Fraction.of(MOST_DECIMALS)) <= 0;
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw wrong(wanted + " is missing here");
        }
        at++;
    }

    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private String taken(IntPredicate belongs) {
        int from = at;
        while (at < text.length() && belongs.test(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private IllegalArgumentException wrong(String message) {
        return new IllegalArgumentException("character %d: %s".formatted(at + 1, message));
    }
}
