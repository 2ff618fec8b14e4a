package yihao.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event on the wire. It carries the aggregate's whole public state and no personal data.
///
/// @param type `context.what-happened.vN`: optional fields may be added freely, a changed meaning is a new version
/// beside the old one
/// @param key the aggregate's id; events of one key are in order
/// @param epoch rises when the producer was restored from a backup
/// @param sequence the aggregate's version: consumers compare (epoch, sequence) of a key
/// @param actor the subject that caused it
/// @param traceparent W3C trace context of the causing request
public record Event<B>(
        String type,
        UUID eventId,
        String key,
        long epoch,
        long sequence,
        Instant occurredAt,
        String actor,
        @Nullable String traceparent,
        B body) {}
