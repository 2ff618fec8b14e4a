package yihao.embedded.store;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Whole-command commits: commands share the gate, what is to be written is taken with the gate closed and so never
/// holds half a command. A command is answered once it is on disk; one caller writes for all who wait.
final class GroupCommit implements AutoCloseable {
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final Lock turn = new ReentrantLock();
    private final Condition written = turn.newCondition();
    private final @Nullable StoreDisk disk;
    private long applied;
    private long durable;
    private boolean writing;
    private volatile boolean failing;

    /// @param disk none: everything stays in memory
    GroupCommit(@Nullable StoreDisk disk) {
        this.disk = disk;
    }

    <T> T write(Supplier<T> command) {
        if (disk == null) {
            return within(command);
        }
        if (failing) {
            write(disk, disk::take); // or nothing more is changed that cannot be kept
        }
        try {
            return within(command);
        } finally {
            awaitDurable(disk);
        }
    }

    private <T> T within(Supplier<T> command) {
        gate.readLock().lock();
        try {
            return command.get();
        } finally {
            gate.readLock().unlock();
        }
    }

    /// Looks with no command in its middle.
    <T> T still(Supplier<T> look) {
        gate.writeLock().lock();
        try {
            return look.get();
        } finally {
            gate.writeLock().unlock();
        }
    }

    void demandOpen() {
        if (disk != null) {
            disk.demandOpen();
        }
    }

    /// Brings the data file up to date and then does the work, with no command in its middle.
    void checkpoint(Runnable work) {
        if (disk != null) {
            write(disk, () -> {
                disk.checkpoint();
                work.run();
            });
        }
    }

    @Override
    public void close() {
        if (disk != null) {
            try (disk) {
                if (disk.isOpen()) {
                    checkpoint(() -> {});
                }
            } catch (RuntimeException e) {
                disk.abandon();
                throw e;
            }
        }
    }

    private void awaitDurable(StoreDisk disk) {
        long upTo;
        turn.lock();
        try {
            long mine = ++applied;
            while (writing && durable < mine) {
                written.awaitUninterruptibly();
            }
            if (durable >= mine) {
                return;
            }
            writing = true;
            upTo = applied;
        } finally {
            turn.unlock();
        }
        var done = false;
        try {
            write(disk, disk::take);
            done = true;
        } finally {
            release(done, upTo);
        }
    }

    private void write(StoreDisk disk, Runnable take) {
        synchronized (disk) {
            disk.demandOpen();
            disk.finish();
            gate.writeLock().lock();
            try {
                take.run();
            } finally {
                gate.writeLock().unlock();
            }
            disk.finish();
        }
    }

    private void release(boolean done, long upTo) {
        turn.lock();
        try {
            writing = false;
            failing = !done;
            if (done) {
                durable = upTo;
            }
            written.signalAll();
        } finally {
            turn.unlock();
        }
    }
}
