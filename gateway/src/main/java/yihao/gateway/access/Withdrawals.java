package yihao.gateway.access;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yihao.gateway.access.Decision.Action;

/// Rule GW-13: whose access is withdrawn is let in by no gateway after ten seconds at the latest, until it is restored.
final class Withdrawals {

    private static final int TRIES = 8;

    private final Decisions decisions;
    private final Map<Caller, Decision> latest = new ConcurrentHashMap<>();
    private long read;

    Withdrawals(Decisions decisions) {
        this.decisions = decisions;
    }

    boolean shutOut(Collection<Caller> callers) {
        return callers.stream()
                .anyMatch(caller -> latest.get(caller) instanceof Decision decision && decision.shutsOut());
    }

    /// Takes over what this and other gateways decided since the last look.
    synchronized void look() {
        for (var more = decisions.after(read); !more.isEmpty(); more = decisions.after(read)) {
            for (var decision : more) {
                latest.put(decision.about(), decision);
                read = decision.number();
            }
        }
    }

    /// Decides unless it is so already; whoever is overtaken looks and decides again.
    synchronized Decision decide(Caller about, Action action, String by, Instant at, String reason, String requestId) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            look();
            var before = latest.get(about);
            if (before != null && before.action() == action) {
                return before;
            }
            var version = before == null ? 1 : before.version() + 1;
            decisions.add(new Decision(read + 1, version, about, action, by, at, reason, requestId));
        }
        throw new IllegalStateException("Overtaken too often");
    }

    /// The latest decision about each caller, the newest first.
    List<Decision> latest() {
        return latest.values().stream()
                .sorted(comparing(Decision::number).reversed())
                .toList();
    }

    boolean intact() {
        return decisions.intact();
    }
}
