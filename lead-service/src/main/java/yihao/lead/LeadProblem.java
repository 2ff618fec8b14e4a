package yihao.lead;

import yihao.kernel.ProblemCode;

/// Why something cannot be done with a lead.
public enum LeadProblem implements ProblemCode {
    /// L4: facts `heldBy`, `contact`, `protectedUntil`, `by`, and `number` where the caller may see it.
    ALREADY_REPORTED("lead.already-reported", Kind.CONFLICT),
    MAY_NOT_REPORT("lead.may-not-report", Kind.FORBIDDEN),
    NOT_YOURS("lead.not-yours", Kind.FORBIDDEN),
    /// Who registers does not judge.
    JUDGE_IS_REPORTER("lead.judge-is-reporter", Kind.REFUSED),
    JUDGEMENT_INCOMPLETE("lead.judgement-incomplete", Kind.REFUSED),
    ALREADY_JUDGED("lead.already-judged", Kind.CONFLICT),
    NOT_JUDGED("lead.not-judged", Kind.REFUSED),
    UNIT_UNKNOWN("lead.unit-unknown", Kind.REFUSED),
    TRANSFER_TO_ITSELF("lead.transfer-to-itself", Kind.REFUSED),
    TRANSFER_OF_CONFIDENTIAL("lead.transfer-of-confidential", Kind.FORBIDDEN),
    ALREADY_DISPATCHED("lead.already-dispatched", Kind.CONFLICT),
    NOT_DISPATCHED("lead.not-dispatched", Kind.REFUSED),
    ALREADY_ANSWERED("lead.already-answered", Kind.CONFLICT),
    REASON_MISSING("lead.reason-missing", Kind.REFUSED),
    DATE_IN_FUTURE("lead.date-in-future", Kind.REFUSED),
    NOT_ACCEPTED("lead.not-accepted", Kind.REFUSED),
    UNIT_NOT_OWNER("lead.unit-not-owner", Kind.REFUSED),
    NOT_SIMILAR("lead.not-similar", Kind.REFUSED),
    SIMILARITY_ALREADY_DECIDED("lead.similarity-already-decided", Kind.CONFLICT),
    NOTHING_TO_DISPUTE("lead.nothing-to-dispute", Kind.REFUSED),
    DISPUTE_OWN("lead.dispute-own", Kind.REFUSED),
    DISPUTE_OPEN("lead.dispute-open", Kind.CONFLICT),
    DISPUTE_ALREADY_DECIDED("lead.dispute-already-decided", Kind.CONFLICT),
    DISPUTE_NOT_OPEN("lead.dispute-not-open", Kind.CONFLICT),
    /// Who is a party does not decide.
    ARBITER_IS_PARTY("lead.arbiter-is-party", Kind.REFUSED),
    DOCUMENT_UNKNOWN("lead.document-unknown", Kind.NOT_FOUND),
    TOO_MANY_DOCUMENTS("lead.too-many-documents", Kind.REFUSED),
    CLOSED("lead.closed", Kind.REFUSED),
    IN_POOL("lead.in-pool", Kind.REFUSED),
    NOT_IN_POOL("lead.not-in-pool", Kind.CONFLICT),
    /// L4, L6: fact `number`.
    INVESTOR_IN_POOL("lead.investor-in-pool", Kind.CONFLICT),
    NOT_POOLED("lead.not-pooled", Kind.REFUSED),
    MAY_NOT_PICK("lead.may-not-pick", Kind.FORBIDDEN),
    /// L6: fact `unit`.
    ALREADY_PICKED("lead.already-picked", Kind.CONFLICT),
    /// L6: fact `from`.
    POOL_NOT_OPEN_YET("lead.pool-not-open-yet", Kind.REFUSED),
    /// L6: fact `until`.
    COOLING_DOWN("lead.cooling-down", Kind.REFUSED),
    /// L6: fact `most`.
    PICKS_OF_DAY_USED("lead.picks-of-day-used", Kind.REFUSED),
    /// L6: fact `most`.
    NO_ROOM_FOR_PICK("lead.no-room-for-pick", Kind.REFUSED),
    AMOUNT_NOT_POSITIVE("lead.amount-not-positive", Kind.REFUSED),
    INDUSTRY_UNKNOWN("lead.industry-unknown", Kind.REFUSED),
    BATCH_TOO_LARGE("lead.batch-too-large", Kind.REFUSED),
    EXPORT_TOO_LARGE("lead.export-too-large", Kind.REFUSED),
    /// L12: the cursor is none of this journal.
    CURSOR_UNKNOWN("lead.cursor-unknown", Kind.REFUSED),
    EXTERNAL_ID_REUSED("lead.external-id-reused", Kind.REFUSED),
    /// L12: fact `row`, where the same investor stands before.
    REPEATED_IN_FILE("lead.repeated-in-file", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    LeadProblem(String code, Kind kind) {
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
