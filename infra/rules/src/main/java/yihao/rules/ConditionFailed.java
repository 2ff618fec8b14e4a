package yihao.rules;

/// An expression that was compiled but gives no answer for these facts: a key that is not there, a division by zero.
public final class ConditionFailed extends RuntimeException {

    ConditionFailed(String expression, String reason) {
        super("\"%s\" has no answer: %s".formatted(expression, reason));
    }
}
