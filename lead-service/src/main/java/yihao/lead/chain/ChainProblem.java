package yihao.lead.chain;

import yihao.kernel.ProblemCode;

/// Why something about an industry chain is refused.
public enum ChainProblem implements ProblemCode {
    MAY_NOT_KEEP_CHAIN("lead.may-not-keep-chain", Kind.FORBIDDEN),
    CHAIN_NOT_YOURS("lead.chain-not-yours", Kind.FORBIDDEN),
    /// Fact `id`.
    CHAIN_FIRM_UNKNOWN("lead.chain-firm-unknown", Kind.NOT_FOUND),
    /// Fact `id`.
    CHAIN_SUPPLY_UNKNOWN("lead.chain-supply-unknown", Kind.NOT_FOUND),
    CHAIN_CLOSED("lead.chain-closed", Kind.CONFLICT),
    CHAIN_EXISTS("lead.chain-exists", Kind.CONFLICT),
    /// Fact `link`.
    CHAIN_LINK_IN_USE("lead.chain-link-in-use", Kind.CONFLICT),
    CHAIN_SUPPLY_EXISTS("lead.chain-supply-exists", Kind.CONFLICT),
    /// Fact `unit`.
    CHAIN_UNIT_UNKNOWN("lead.chain-unit-unknown", Kind.REFUSED),
    CHAIN_LEADER_UNFIT("lead.chain-leader-unfit", Kind.REFUSED),
    /// Fact `id`.
    CHAIN_LINK_UNKNOWN("lead.chain-link-unknown", Kind.REFUSED),
    /// Fact `link`.
    CHAIN_LINK_TWICE("lead.chain-link-twice", Kind.REFUSED),
    /// Fact `most`.
    CHAIN_TOO_MANY_LINKS("lead.chain-too-many-links", Kind.REFUSED),
    /// Fact `most`.
    CHAIN_FULL("lead.chain-full", Kind.REFUSED),
    /// Fact `id`.
    CHAIN_SUPPLY_FIRM_UNKNOWN("lead.chain-supply-firm-unknown", Kind.REFUSED),
    CHAIN_SUPPLY_OF_ITSELF("lead.chain-supply-of-itself", Kind.REFUSED),
    /// Fact `latest`, a year.
    CHAIN_SUPPLY_YEAR_TO_COME("lead.chain-supply-year-to-come", Kind.REFUSED),
    /// Fact `most`.
    CHAIN_TOO_MANY_SUPPLIES("lead.chain-too-many-supplies", Kind.REFUSED),
    CHAIN_REASON_MISSING("lead.chain-reason-missing", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    ChainProblem(String code, Kind kind) {
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
