package yihao.contracts.platform;

import java.util.Map;

/// A producer has closed a month: its counts and the head of its journal. Topic `platform.period`.
public record PeriodState(
        String service, String period, Map<String, Long> counts, long journalNumber, String journalHash) {

    public PeriodState {
        counts = Map.copyOf(counts);
    }
}
