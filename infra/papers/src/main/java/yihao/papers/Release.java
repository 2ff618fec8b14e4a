package yihao.papers;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yihao.kernel.Refusal;
import yihao.papers.Scan.State;

/// Which files leave the house. An infected one never does.
public enum Release {
    ONLY_CLEAN,
    /// Where there is no scanner: also those that nobody could look at.
    ALSO_UNSCANNED;

    /// Why a file of this scan stays here.
    public Optional<Refusal> objection(Scan scan) {
        return switch (scan.state()) {
            case CLEAN -> Optional.empty();
            case INFECTED ->
                Optional.of(new Refusal(
                        PapersProblem.INFECTED, Map.of("found", Objects.requireNonNullElse(scan.detail(), ""))));
            case NOT_SCANNED, FAILED ->
                this == ALSO_UNSCANNED
                        ? Optional.empty()
                        : Optional.of(Refusal.of(
                                scan.state() == State.FAILED
                                        ? PapersProblem.SCAN_FAILED
                                        : PapersProblem.NOT_YET_SCANNED));
        };
    }
}
