package yihao.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The circumstances of one decision: who, when, why, in which request. Written beside every change, so that the record
/// can answer an auditor.
///
/// @param at business time, UTC
/// @param reason what the actor said, where a reason is asked for
/// @param requestId one id from the browser to the log
/// @param key the client's idempotency key, when it sent one
/// @param expectedVersion the version the client saw (`If-Match`), when it sent one
public record Act(
        Actor actor,
        Instant at,
        @Nullable String reason,
        String requestId,
        @Nullable RequestKey key,
        @Nullable Long expectedVersion) {

    /// A client's key for one request and the hash of the body it came with: the same key with another body is refused.
    public record RequestKey(String value, String bodyHash) {}

    /// An act of the platform itself: a clock ran out, an event arrived.
    public static Act ofService(String service, Instant at, String requestId) {
        return new Act(Actor.service(service), at, null, requestId, null, null);
    }

    public Act because(@Nullable String why) {
        return new Act(actor, at, why, requestId, key, expectedVersion);
    }

    /// The same circumstances for a further document of the same request: key and version belong to the first only.
    public Act alsoFor() {
        return new Act(actor, at, reason, requestId, null, null);
    }

    /// The same act for a step before the last, which alone does the deed that the key stands for.
    public Act withoutKey() {
        return new Act(actor, at, reason, requestId, null, expectedVersion);
    }

    /// The same act once the version the client saw has been compared: what goes before it may change that version.
    public Act seen() {
        return new Act(actor, at, reason, requestId, key, null);
    }

    /// The same request's part for one item of a batch, under the client's own id of that item.
    public Act forItem(RequestKey itemKey) {
        return new Act(actor, at, reason, requestId, itemKey, null);
    }

    /// The same act on what was seen in this version.
    public Act expecting(@Nullable Long version) {
        return new Act(actor, at, reason, requestId, key, version);
    }
}
