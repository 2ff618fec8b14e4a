package yihao.platform.web;

/// A header or parameter that is not as documented: answered 400 with where it stands and what is wrong.
///
/// @see yihao.platform.web.problem.Problems.Violation
public final class Malformed extends RuntimeException {

    private final String where;
    private final String violation;

    /// @param where the name of the parameter or header
    /// @param violation its code, with a text in both languages under `violation.`
    public Malformed(String where, String violation) {
        super(where + ": " + violation);
        this.where = where;
        this.violation = violation;
    }

    public String where() {
        return where;
    }

    public String violation() {
        return violation;
    }
}
