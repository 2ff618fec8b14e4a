package yihao.lead.targetlist;

/// L2: where a firm stands in its industry chain.
public enum ChainPosition {
    UPSTREAM,
    MIDSTREAM,
    DOWNSTREAM
}
