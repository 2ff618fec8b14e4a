package yihao.lead.pairing;

import yihao.kernel.ProblemCode;

/// Why a leader is not paired with a firm so.
public enum PairingProblem implements ProblemCode {
    PAIRING_NOT_YOURS("lead.pairing-not-yours", Kind.FORBIDDEN),
    PAIRING_LEADER_UNFIT("lead.pairing-leader-unfit", Kind.REFUSED),
    PAIRING_PERIOD_UNFIT("lead.pairing-period-unfit", Kind.REFUSED),
    PAIRING_ALREADY_STANDS("lead.pairing-already-stands", Kind.CONFLICT),
    PAIRING_OVER("lead.pairing-over", Kind.CONFLICT),
    PAIRING_REASON_MISSING("lead.pairing-reason-missing", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    PairingProblem(String code, Kind kind) {
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
