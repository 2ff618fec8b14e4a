package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to a sheet of performance pay. Topic `talent.performance-sheet`, keyed by its id.
public enum PerformanceSheetEvent implements EventKind<PerformanceSheetState> {
    PREPARED("talent.performance-sheet-prepared.v1"),
    CHANGED("talent.performance-sheet-changed.v1"),
    LOCKED("talent.performance-sheet-locked.v1");

    public static final String TOPIC = "talent.performance-sheet";

    private final String type;

    PerformanceSheetEvent(String type) {
        this.type = type;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Class<PerformanceSheetState> body() {
        return PerformanceSheetState.class;
    }
}
