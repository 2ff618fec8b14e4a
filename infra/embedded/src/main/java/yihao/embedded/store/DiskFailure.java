package yihao.embedded.store;

import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/// What a client is told when the disk does not take its change.
final class DiskFailure extends MongoServerError {
    private static final long serialVersionUID = 1L;
    private static final int CODE = 14031;
    private static final String NAME = "OutOfDiskSpace";

    private DiskFailure(String message, @Nullable Throwable cause) {
        super(CODE, NAME, message, cause);
    }

    static DiskFailure refused(Exception reason) {
        return new DiskFailure(
                "The store's disk takes nothing: " + reason.getMessage()
                        + ". This change may be kept or not; reads go on, writes as soon as the disk takes them.",
                reason);
    }

    static DiskFailure tooLittleRoom(String file, long bytes) {
        return new DiskFailure(
                "The store's disk has less than " + (bytes >> 20) + " MB left for " + file
                        + ". This change may be kept or not; reads go on, writes as soon as there is room.",
                null);
    }

    /// The class library tells where it was writing; why not, the operating system.
    private static @Nullable String told(Exception reason) {
        var cause = reason.getCause();
        return (cause == null ? reason : cause).getMessage();
    }

    static DiskFailure closed(@Nullable Exception reason) {
        return new DiskFailure(
                "The store has closed itself, since its disk failed"
                        + (reason == null ? "" : ": " + told(reason))
                        + ". Nothing acknowledged is lost: give it room and start it again.",
                reason);
    }
}
