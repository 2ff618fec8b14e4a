package yihao.bench;

/// One request of a load; which one is told by its number, counted from 0.
@FunctionalInterface
interface Call {

    /// @return whether it was answered as it should be
    boolean make(long number);
}
