package yihao.lead.savedfilter;

import yihao.kernel.ProblemCode;

/// Why a filter is not kept.
public enum FilterProblem implements ProblemCode {
    /// Fact `most`, of one register.
    TOO_MANY_SAVED_FILTERS("lead.too-many-saved-filters", Kind.REFUSED),
    /// Fact `most`, in characters.
    SAVED_FILTER_NAME_UNFIT("lead.saved-filter-name-unfit", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    FilterProblem(String code, Kind kind) {
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
