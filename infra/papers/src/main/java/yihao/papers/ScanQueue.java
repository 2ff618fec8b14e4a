package yihao.papers;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which files wait for the scanner. It lives in real time: a moved business clock must not hand a file to two.
public interface ScanQueue {

    /// A file in somebody's hands until the claim runs out; whoever dies over it leaves it to the next.
    ///
    /// @param tries how often it was claimed since its last change of state, this time included
    record Claim(Paper paper, String token, int tries) {}

    /// The file that has waited longest, claimed until then.
    Optional<Claim> claim(Instant now, Instant until);

    InputStream read(Claim claim);

    /// Writes down what came of it, unless the claim has passed to somebody else.
    ///
    /// @param again when the file is due next; none: it is done with
    /// @return whether it was written
    boolean settle(Claim claim, Scan scan, @Nullable Instant again);

    /// As if it had not been claimed, due again then.
    void giveBack(Claim claim, Instant again);

    /// Lets files wait that were kept before anybody wrote down that they wait.
    void adopt(Instant now);

    long waiting(Instant now);
}
