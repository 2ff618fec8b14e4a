package yihao.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.Page;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

/// What is on disk: the data file as of its last checkpoint, and the log of the changes since. Which log that is stands
/// in the data file, so a checkpoint ends the old log and begins the new one in the same instant.
final class StoreDisk implements AutoCloseable {
    private static final String LOG = "log";
    private static final long LONGEST_LOG_BYTES = 8 << 20;
    private static final int MOST_UNSAVED_BYTES = 24 << 20;
    private static final long ROOM_BYTES = 64 << 20;

    private final MVStore store;
    private final Changes changes;
    private final ChangeLog log;
    private final boolean fsync;
    private final LongSupplier room;
    private final MVMap<String, Integer> marks;
    private Page<?, ?> structure;
    private @Nullable ByteBuffer batch;
    private boolean saved;

    private StoreDisk(StoreMaps maps, ChangeLog log, boolean fsync, LongSupplier room) {
        this.store = maps.store();
        this.changes = maps.changes();
        this.log = log;
        this.marks = StoreFile.marks(store);
        this.fsync = fsync;
        this.room = room;
        this.structure = store.getMetaMap().getRootPage();
    }

    /// Makes the changes of the log again that the data file does not have yet.
    ///
    /// @param room how many bytes the disk has left
    static StoreDisk open(StoreMaps maps, String file, boolean fsync, LongSupplier room) {
        try {
            var log = new ChangeLog(FilePath.get(file).open("rw"), fsync);
            var disk = new StoreDisk(maps, log, fsync, room);
            var encoding = new KeyEncoding(maps);
            encoding.sortDocuments();
            log.replay(disk.marks.getOrDefault(LOG, 0), each -> Changes.apply(each, maps::byId));
            encoding.forgetEntries();
            maps.changes().want();
            disk.checkpoint();
            disk.finish();
            return disk;
        } catch (IOException e) {
            throw new UncheckedIOException("The store's log cannot be read: " + file, e);
        }
    }

    /// Takes what was changed so far, for the log; from time to time the data file itself is brought up to date. No
    /// command may be in its middle.
    void take() {
        if (log.size() > LONGEST_LOG_BYTES || store.getUnsavedMemory() > MOST_UNSAVED_BYTES || restructured()) {
            checkpoint();
        } else {
            batch = changes.take();
        }
    }

    /// The log knows maps by number only: those that came or went are in the data file before anything else is written.
    private boolean restructured() {
        return structure != store.getMetaMap().getRootPage();
    }

    /// A data file in which a write fails closes itself: better not to begin.
    void checkpoint() {
        if (!store.hasUnsavedChanges()) {
            return;
        }
        if (room.getAsLong() < ROOM_BYTES) {
            throw DiskFailure.tooLittleRoom(store.getFileStore().getFileName(), ROOM_BYTES);
        }
        orClose(() -> {
            marks.put(LOG, marks.getOrDefault(LOG, 0) + 1);
            store.commit();
        });
        changes.forget();
        structure = store.getMetaMap().getRootPage();
        saved = true;
    }

    /// Brings to disk what was taken. When that fails, the next attempt does it.
    void finish() {
        if (saved) {
            if (fsync) {
                orClose(store::sync);
            }
            log.startAnew(marks.getOrDefault(LOG, 0));
            saved = false;
        }
        if (batch != null && batch.hasRemaining()) {
            append(batch);
        }
        batch = null;
    }

    /// After a checkpoint that failed nobody knows which log continues the data file, until it is opened again.
    private void orClose(Runnable step) {
        try {
            step.run();
        } catch (MVStoreException e) {
            store.closeImmediately();
            throw DiskFailure.closed(e);
        }
    }

    private void append(ByteBuffer whole) {
        try {
            log.append(whole);
        } catch (IOException e) {
            throw DiskFailure.refused(e);
        }
    }

    boolean isOpen() {
        return !store.isClosed();
    }

    void demandOpen() {
        if (store.isClosed()) {
            throw DiskFailure.closed(store.getPanicException());
        }
    }

    /// What could not be written to the log must not get into the data file either, beside the log.
    void abandon() {
        store.closeImmediately();
    }

    @Override
    public void close() {
        try {
            log.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
