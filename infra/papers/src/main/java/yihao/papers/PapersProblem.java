package yihao.papers;

import yihao.kernel.ProblemCode;

/// Why a file is not taken.
public enum PapersProblem implements ProblemCode {
    TOO_LARGE("papers.too-large"),
    EMPTY("papers.empty"),
    TYPE_NOT_WANTED("papers.type-not-wanted"),
    NOT_WHAT_IT_SAYS("papers.not-what-it-says");

    private final String code;

    PapersProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.REFUSED;
    }
}
