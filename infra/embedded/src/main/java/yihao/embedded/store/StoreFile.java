package yihao.embedded.store;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Opens the data file, or says plainly why not.
final class StoreFile {
    private static final int CACHE_MEGABYTES = 32;
    private static final int SUPERSEDED_SPACE_RETENTION_MILLIS = 5_000;

    private StoreFile() {}

    static MVStore open(@Nullable String file) {
        var store = openLocked(file);
        store.setVersionsToKeep(0);
        store.setRetentionTime(SUPERSEDED_SPACE_RETENTION_MILLIS);
        return store;
    }

    /// Without auto-commit and its buffer: either would commit in the middle of a command.
    private static MVStore openLocked(@Nullable String file) {
        var builder = new MVStore.Builder()
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .autoCommitBufferSize(0);
        if (file != null) {
            builder.fileName(file);
        }
        try {
            return builder.open();
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new IllegalStateException(
                        "The data file " + file
                                + " is held by another process: stop that one, or choose another folder.",
                        e);
            }
            throw e;
        }
    }

    /// What the store notes about itself.
    static MVMap<String, Integer> marks(MVStore store) {
        return store.openMap("yihao.marks");
    }
}
