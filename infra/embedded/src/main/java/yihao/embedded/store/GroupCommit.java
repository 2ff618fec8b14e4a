package yihao.embedded.store;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/// Whole-command commits: commands share the gate, a commit has it alone and so never holds half a command. A command
/// is answered once a commit that began after it is on disk; one caller commits for all who wait.
final class GroupCommit {
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final MVStore store;
    private final boolean fsync;
    private long applied;
    private long committed;
    private boolean committing;

    GroupCommit(MVStore store, boolean fsync) {
        this.store = store;
        this.fsync = fsync;
    }

    <T> T write(Supplier<T> command) {
        try {
            gate.readLock().lock();
            try {
                return command.get();
            } finally {
                gate.readLock().unlock();
            }
        } finally {
            awaitDurable();
        }
    }

    void alone(Runnable work) {
        gate.writeLock().lock();
        try {
            work.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    void commit() {
        if (store.hasUnsavedChanges()) {
            alone(store::commit);
            if (fsync && store.getFileStore() != null) {
                store.sync();
            }
        }
    }

    private void awaitDurable() {
        long upTo;
        synchronized (this) {
            long mine = ++applied;
            while (committing && committed < mine) {
                sleep();
            }
            if (committed >= mine) {
                return;
            }
            committing = true;
            upTo = applied;
        }
        var done = false;
        try {
            commit();
            done = true;
        } finally {
            release(done, upTo);
        }
    }

    private synchronized void release(boolean done, long upTo) {
        committing = false;
        if (done) {
            committed = upTo;
        }
        notifyAll();
    }

    private synchronized void sleep() {
        try {
            wait();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
