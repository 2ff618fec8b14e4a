package yihao.lead.enterprise;

/// What happens to an enterprise; the names are those of its published events.
public enum EnterpriseAction {
    REGISTERED,
    CHANGED,
    MERGED,
    MERGE_UNDONE
}
