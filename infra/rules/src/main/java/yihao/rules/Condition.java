package yihao.rules;

import java.util.Map;

/// A yes-or-no question written in rule data, compiled once, safe to share. The language is CEL with exact decimals:
/// `paidIn >= decimal('100000000') || '世界500强' in traits`. Binary fractions are refused when it is compiled.
public final class Condition {

    private final Expression expression;

    private Condition(Expression expression) {
        this.expression = expression;
    }

    /// @throws ConditionRefused saying at which line and column
    public static Condition compile(String expression, Variables variables) {
        return new Condition(Expression.compile(expression, variables, Expression.Answer.TRUTH));
    }

    /// @param facts a value for each variable that was declared
    /// @throws ConditionFailed if these facts give no answer
    public boolean holds(Map<String, ?> facts) {
        return (Boolean) expression.evaluate(facts);
    }

    public String text() {
        return expression.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
