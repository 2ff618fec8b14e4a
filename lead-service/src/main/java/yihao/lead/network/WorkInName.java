package yihao.lead.network;

import java.util.Map;
import yihao.kernel.Outcome;

/// What other services keep in an officer's own name: how much of each kind of work. No titles, as in [OpenWork].
@FunctionalInterface
public interface WorkInName {

    /// Refused where one of them does not answer: nothing is known then, and nothing is guessed.
    Outcome<Map<String, Integer>> of(String subject);
}
