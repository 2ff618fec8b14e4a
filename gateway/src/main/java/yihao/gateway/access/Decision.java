package yihao.gateway.access;

import java.time.Instant;

/// What the security administrator decided about one caller.
///
/// @param number in the journal, from 1
/// @param version of the decisions about this caller, from 1
record Decision(
        long number,
        long version,
        Caller about,
        Action action,
        String by,
        Instant at,
        String reason,
        String requestId) {

    enum Action {
        WITHDRAWN,
        RESTORED
    }

    boolean shutsOut() {
        return action == Action.WITHDRAWN;
    }
}
