package yihao.lead.enterprise;

/// What happens to an enterprise. Those that are published have the names of their events; what has no event of its own
/// is told as a change.
public enum EnterpriseAction {
    REGISTERED,
    /// A report, or who registers it once more, told something new of it.
    CHANGED,
    FACTS_CHANGED,
    CODE_CONFIRMED,
    /// The rules by which names are read have changed.
    NAMES_READ_ANEW,
    TRAIT_ATTESTED,
    TRAIT_TAKEN_BACK,
    MERGED,
    MERGE_UNDONE
}
