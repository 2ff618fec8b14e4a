package yihao.lead;

/// L2: where a firm, or a link, stands in an industry chain: in the order of what is made.
public enum ChainPosition {
    UPSTREAM,
    MIDSTREAM,
    DOWNSTREAM
}
