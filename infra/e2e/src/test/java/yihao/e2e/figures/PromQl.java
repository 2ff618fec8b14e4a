package yihao.e2e.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The grammar of Prometheus' questions, as far as ours use it: what it does not know is refused.
public final class PromQl {

    private static final Set<String> AGGREGATIONS = Set.of("sum", "max", "min", "count", "avg", "topk");
    private static final Set<String> FUNCTIONS =
            Set.of("rate", "increase", "absent", "time", "label_replace", "histogram_quantile");
    private static final Set<String> OPERATORS =
            Set.of("+", "-", "*", "/", ">", "<", ">=", "<=", "==", "!=", "and", "or", "unless");
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|\\d+(?:\\.\\d+)?(?:ms|[smhdwy])?|[A-Za-z_:][A-Za-z0-9_:]*"
                    + "|=~|!~|!=|==|>=|<=|[-+*/<>=(){}\\[\\],])");

    /// A figure that is asked for, and the labels by which it is chosen.
    public record Selector(String metric, Set<String> labels) {}

    private final String question;
    private final Matcher tokens;
    private final List<Selector> selectors = new ArrayList<>();
    private String next = "";

    private PromQl(String question) {
        this.question = question.strip();
        this.tokens = TOKEN.matcher(this.question);
        advance();
    }

    /// @throws IllegalArgumentException when the question is none
    public static List<Selector> selectorsOf(String question) {
        var parsed = new PromQl(question);
        parsed.expression();
        parsed.expect("");
        return List.copyOf(parsed.selectors);
    }

    private void expression() {
        operand();
        while (OPERATORS.contains(next)) {
            advance();
            accept("bool");
            if (next.equals("on") || next.equals("ignoring")) {
                advance();
                labels("(", ")");
            }
            operand();
        }
    }

    private void operand() {
        if (accept("(")) {
            expression();
            expect(")");
        } else if (isNumber()) {
            advance();
        } else if (AGGREGATIONS.contains(next)) {
            advance();
            if (next.equals("by") || next.equals("without")) {
                advance();
                labels("(", ")");
            }
            arguments();
        } else if (FUNCTIONS.contains(next)) {
            advance();
            arguments();
        } else {
            selector();
        }
    }

    private void arguments() {
        expect("(");
        if (accept(")")) {
            return;
        }
        do {
            if (next.startsWith("\"")) {
                advance();
            } else {
                expression();
            }
        } while (accept(","));
        expect(")");
    }

    private void selector() {
        var metric = word();
        var chosenBy = new HashSet<String>();
        if (accept("{")) {
            do {
                chosenBy.add(word());
                if (!Set.of("=", "!=", "=~", "!~").contains(next)) {
                    throw wrong();
                }
                advance();
                if (!next.startsWith("\"")) {
                    throw wrong();
                }
                advance();
            } while (accept(","));
            expect("}");
        }
        if (accept("[")) {
            duration();
            expect("]");
        }
        if (accept("offset")) {
            duration();
        }
        selectors.add(new Selector(metric, chosenBy));
    }

    private void labels(String open, String close) {
        expect(open);
        do {
            word();
        } while (accept(","));
        expect(close);
    }

    private void duration() {
        if (!next.matches("\\d+(ms|[smhdwy])")) {
            throw wrong();
        }
        advance();
    }

    private boolean isNumber() {
        return next.matches("\\d+(\\.\\d+)?");
    }

    private String word() {
        if (!next.matches("[A-Za-z_:].*")) {
            throw wrong();
        }
        var word = next;
        advance();
        return word;
    }

    private boolean accept(String token) {
        var is = next.equals(token);
        if (is) {
            advance();
        }
        return is;
    }

    private void expect(String token) {
        if (!next.equals(token)) {
            throw wrong();
        }
        if (!token.isEmpty()) {
            advance();
        }
    }

    private void advance() {
        if (tokens.regionStart() == question.length()) {
            next = "";
        } else if (tokens.lookingAt()) {
            next = tokens.group(1);
            tokens.region(tokens.end(), question.length());
        } else {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                "Not sound at " + tokens.regionStart() + " after '" + next + "': " + question);
    }
}
