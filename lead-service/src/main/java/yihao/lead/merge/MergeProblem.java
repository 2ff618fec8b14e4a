package yihao.lead.merge;

import yihao.kernel.ProblemCode;

/// Why two entries of the register cannot be merged, or a merge not be undone.
public enum MergeProblem implements ProblemCode {
    ONLY_BUREAU_MERGES("lead.only-bureau-merges", Kind.FORBIDDEN),
    ONLY_HEAD_UNDOES_MERGE("lead.only-head-undoes-merge", Kind.FORBIDDEN),
    MERGE_REASON_MISSING("lead.merge-reason-missing", Kind.REFUSED),
    MERGE_WITH_ITSELF("lead.merge-with-itself", Kind.REFUSED),
    /// Facts `number` and `into`: the entry that is merged already, and the one that stands for it.
    ALREADY_MERGED("lead.already-merged", Kind.CONFLICT),
    NOT_MERGED("lead.not-merged", Kind.CONFLICT),
    /// Fact `number` of the entry that only confidential reports have told of.
    MERGE_OF_CONFIDENTIAL("lead.merge-of-confidential", Kind.REFUSED),
    /// Who registered one of them does not merge it. Fact `number`.
    MERGER_IS_REGISTRANT("lead.merger-is-registrant", Kind.REFUSED),
    /// Facts `one` and `other`: both countries.
    MERGE_COUNTRIES_DIFFER("lead.merge-countries-differ", Kind.REFUSED),
    /// Facts `one` and `other`: both codes or registrations.
    MERGE_REGISTRATIONS_DIFFER("lead.merge-registrations-differ", Kind.REFUSED),
    DUPLICATE_ALREADY_DECIDED("lead.duplicate-already-decided", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    MergeProblem(String code, Kind kind) {
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
