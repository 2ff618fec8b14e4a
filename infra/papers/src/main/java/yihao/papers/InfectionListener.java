package yihao.papers;

/// Whoever keeps records of files and must hear when one turns out to be infected.
@FunctionalInterface
public interface InfectionListener {

    /// Told at least once. What has been heard before changes nothing.
    ///
    /// @return whether any record names this file; a file may be scanned before the record of it is written
    boolean infected(Paper paper);
}
