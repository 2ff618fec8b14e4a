package yihao.reward.evidence;

import yihao.kernel.ProblemCode;

/// Why a file is not taken or not there.
public enum EvidenceProblem implements ProblemCode {
    EVIDENCE_RECORD_UNKNOWN("reward.evidence-record-unknown", Kind.NOT_FOUND),
    EVIDENCE_UNKNOWN("reward.evidence-unknown", Kind.NOT_FOUND),
    /// Fact `part`: nothing is handed in for it now, or not by this person.
    EVIDENCE_NOT_OPEN("reward.evidence-not-open", Kind.CONFLICT),
    /// Fact `most`.
    EVIDENCE_TOO_MUCH("reward.evidence-too-much", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    EvidenceProblem(String code, Kind kind) {
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
