package yihao.lead.merge;

import yihao.kernel.Aggregates;

/// Where the one book of merges is kept.
public interface MergeBooks extends Aggregates<MergeBook> {

    String THE_ONE = "enterprises";
}
