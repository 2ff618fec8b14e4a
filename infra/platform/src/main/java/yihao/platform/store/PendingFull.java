package yihao.platform.store;

/// The relay is so far behind that this document cannot take another decision; nothing was written.
public final class PendingFull extends RuntimeException {

    PendingFull(String what) {
        super("Too many pending events: " + what, null, false, false);
    }
}
