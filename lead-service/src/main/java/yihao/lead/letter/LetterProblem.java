package yihao.lead.letter;

import yihao.kernel.ProblemCode;

/// Why something about a letter is refused.
public enum LetterProblem implements ProblemCode {
    MAY_NOT_RECEIVE("lead.may-not-receive", Kind.FORBIDDEN),
    NOT_A_LETTER("lead.not-a-letter", Kind.REFUSED),
    LETTER_IS_OUTLOOKS("lead.letter-is-outlooks", Kind.REFUSED),
    LETTER_TOO_COMPLEX("lead.letter-too-complex", Kind.REFUSED),
    /// Fact `most`, in megabytes.
    LETTER_TOO_LARGE("lead.letter-too-large", Kind.REFUSED),
    /// Facts `number`, `id` and `kind` of what became of it.
    LETTER_USED("lead.letter-used", Kind.CONFLICT),
    LETTER_IN_USE("lead.letter-in-use", Kind.CONFLICT),
    LETTER_DISCARDED("lead.letter-discarded", Kind.CONFLICT),
    LETTER_FORGOTTEN("lead.letter-forgotten", Kind.CONFLICT),
    LETTER_REASON_MISSING("lead.letter-reason-missing", Kind.REFUSED),
    /// Fact `at`.
    LETTER_FILE_UNKNOWN("lead.letter-file-unknown", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    LetterProblem(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
