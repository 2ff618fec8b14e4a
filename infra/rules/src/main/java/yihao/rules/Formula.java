package yihao.rules;

import java.math.BigDecimal;
import java.util.Map;

/// A number written in rule data, in the language of [Condition]: `min(paidIn * decimal('0.006'), decimal('5000000'))`.
public final class Formula {

    private final Expression expression;

    private Formula(Expression expression) {
        this.expression = expression;
    }

    /// @throws ConditionRefused saying at which line and column
    public static Formula compile(String expression, Variables variables) {
        return new Formula(Expression.compile(expression, variables, Expression.Answer.DECIMAL));
    }

    /// @throws ConditionFailed if these facts give no answer
    public BigDecimal value(Map<String, ?> facts) {
        return ((Decimal) expression.evaluate(facts)).value();
    }

    public String text() {
        return expression.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
