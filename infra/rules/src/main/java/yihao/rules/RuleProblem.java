package yihao.rules;

/// What is wrong in rule data, and where.
///
/// @param line counted from 1; the line of the nearest thing above if the thing itself is missing
/// @param pointer JSON pointer of the place (RFC 6901)
public record RuleProblem(int line, String pointer, String message) {

    @Override
    public String toString() {
        return "line %d %s: %s".formatted(line, pointer.isEmpty() ? "(whole file)" : pointer, message);
    }
}
