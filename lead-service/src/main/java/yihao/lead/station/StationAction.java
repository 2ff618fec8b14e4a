package yihao.lead.station;

public enum StationAction {
    STATIONED,
    CHANGED,
    ENDED
}
