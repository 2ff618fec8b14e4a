package yihao.lead.network;

/// L1: the kinds of reporting units. A reporting unit is not an administrative division: a high-tech zone reports too.
public enum UnitKind {
    CITY,
    BUREAU,
    DISTRICT,
    ZONE,
    DEPARTMENT,
    DOMESTIC_OFFICE,
    OVERSEAS_OFFICE,
    SQUAD,
    INTERMEDIARY,
    EXPERTS
}
