package yihao.gateway.access;

import java.util.List;

/// All decisions about access, in their order, for ever.
interface Decisions {

    List<Decision> after(long number);

    /// Adds it under its number and version, each of which is given once: nothing happens where another gateway was
    /// faster.
    void add(Decision decision);

    /// Whether the record hangs together from the first one on.
    boolean intact();
}
