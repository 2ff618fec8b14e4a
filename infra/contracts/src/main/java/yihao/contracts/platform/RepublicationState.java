package yihao.contracts.platform;

import java.time.Instant;
import java.util.List;

/// A service has told its whole state anew: whatever a reader keeps of it from an earlier epoch is no longer there.
/// Topic `platform.republication`.
public record RepublicationState(String service, long epoch, List<Told> told, Instant finishedAt) {

    /// How many aggregates there were.
    public record Told(String topic, long number) {}

    public RepublicationState {
        told = List.copyOf(told);
    }
}
