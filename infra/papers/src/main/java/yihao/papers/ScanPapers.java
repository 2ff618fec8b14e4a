package yihao.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.papers.Scan.State;
import yihao.papers.ScanQueue.Claim;
import yihao.papers.Scanner.Verdict;

/// Takes one waiting file after another to the scanner, and tells those who keep records of it when it is infected. Any
/// number of instances may do so at once.
public final class ScanPapers {

    public enum Step {
        NOTHING_WAITS,
        SCANNED,
        TOLD,
        /// Somebody else took the file over meanwhile.
        TOO_LATE
    }

    static final Duration SHORTEST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofHours(6);
    /// After these, 20 hours on, no record is going to name the file.
    static final int MOST_TELLINGS = 12;

    private static final int DOUBLINGS = 9;

    private final ScanQueue queue;
    private final Scanner scanner;
    private final List<InfectionListener> listeners;
    private final Duration claimed;
    private final InstantSource realTime;
    private final Clock clock;

    /// @param claimed longer than any scan takes
    /// @param clock business time, which stands beside what was found
    public ScanPapers(
            ScanQueue queue,
            Scanner scanner,
            List<InfectionListener> listeners,
            Duration claimed,
            InstantSource realTime,
            Clock clock) {
        this.queue = queue;
        this.scanner = scanner;
        this.listeners = List.copyOf(listeners);
        this.claimed = claimed;
        this.realTime = realTime;
        this.clock = clock;
    }

    /// @throws Scanner.Away if the scanner is not there; the file goes on waiting
    public Step next() {
        var now = realTime.instant();
        var claim = queue.claim(now, now.plus(claimed)).orElse(null);
        if (claim == null) {
            return Step.NOTHING_WAITS;
        }
        return claim.paper().scan().state() == State.INFECTED ? tell(claim) : scan(claim);
    }

    private Step scan(Claim claim) {
        try (InputStream content = queue.read(claim)) {
            var verdict = scanner.scan(content);
            var scan = new Scan(verdict.state(), verdict.detail(), verdict.engine(), clock.instant());
            return queue.settle(claim, scan, again(verdict, claim)) ? Step.SCANNED : Step.TOO_LATE;
        } catch (Scanner.Away away) {
            queue.giveBack(claim, realTime.instant());
            throw away;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Instant again(Verdict verdict, Claim claim) {
        var now = realTime.instant();
        return switch (verdict.state()) {
            case CLEAN -> null;
            case INFECTED -> now;
            case FAILED, NOT_SCANNED ->
                now.plus(Verdict.TOO_LARGE.equals(verdict.detail()) ? LONGEST : pause(claim.tries()));
        };
    }

    private Step tell(Claim claim) {
        var known = false;
        for (var listener : listeners) {
            known |= listener.infected(claim.paper());
        }
        var done = known || listeners.isEmpty() || claim.tries() >= MOST_TELLINGS;
        var again = done ? null : realTime.instant().plus(pause(claim.tries()));
        return queue.settle(claim, claim.paper().scan(), again) ? Step.TOLD : Step.TOO_LATE;
    }

    /// 1, 2, 4 … minutes, at most [#LONGEST].
    static Duration pause(int tries) {
        var pause = SHORTEST.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
