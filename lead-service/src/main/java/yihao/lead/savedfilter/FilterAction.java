package yihao.lead.savedfilter;

/// What the journal says.
enum FilterAction {
    KEPT,
    FORGOTTEN
}
