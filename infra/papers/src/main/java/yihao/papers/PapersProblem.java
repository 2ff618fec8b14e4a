package yihao.papers;

import yihao.kernel.ProblemCode;

/// Why a file is not taken, or not handed out.
public enum PapersProblem implements ProblemCode {
    TOO_LARGE("papers.too-large"),
    EMPTY("papers.empty"),
    TYPE_NOT_WANTED("papers.type-not-wanted"),
    NOT_WHAT_IT_SAYS("papers.not-what-it-says"),
    NOT_YET_SCANNED("papers.not-yet-scanned", Kind.CONFLICT),
    SCAN_FAILED("papers.scan-failed", Kind.CONFLICT),
    INFECTED("papers.infected", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    PapersProblem(String code) {
        this(code, Kind.REFUSED);
    }

    PapersProblem(String code, Kind kind) {
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
