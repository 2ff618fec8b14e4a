package yihao.project.agreement;

import java.time.LocalDate;

/// What a review of one version came to; given once for a version.
///
/// @param by says the conditions, or why not
public record Review(String kind, Verdict verdict, LocalDate day, Mark by) {

    public enum Verdict {
        PASSED,
        PASSED_WITH_CONDITIONS,
        REJECTED
    }

    public boolean passes() {
        return verdict != Verdict.REJECTED;
    }
}
