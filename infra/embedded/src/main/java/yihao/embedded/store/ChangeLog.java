package yihao.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/// A file of batches, each whole or not there: length, number of the log, checksum, changes. A new log is written over
/// the last one from the file's beginning; what follows its last whole batch bears another number or is torn.
final class ChangeLog implements AutoCloseable {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
    private static final int LENGTH = 0;
    private static final int NUMBER = LENGTH + Integer.BYTES;
    private static final int CHECKSUM = NUMBER + Integer.BYTES;
    private static final int HEADER = CHECKSUM + Integer.BYTES;

    private final FileChannel file;
    private final boolean fsync;
    private int number;
    private long end;

    ChangeLog(FileChannel file, boolean fsync) {
        this.file = file;
        this.fsync = fsync;
    }

    /// Gives out the whole batches of this log; further ones are appended behind them.
    void replay(int number, Consumer<ByteBuffer> batches) throws IOException {
        startAnew(number);
        for (var changes = next(); changes.hasRemaining(); changes = next()) {
            batches.accept(changes);
        }
    }

    private ByteBuffer next() throws IOException {
        var header = read(HEADER, end);
        if (header.limit() < HEADER
                || header.getInt(NUMBER) != number
                || header.getInt(LENGTH) < 0
                || header.getInt(LENGTH) > file.size() - end - HEADER) {
            return NOTHING;
        }
        var changes = read(header.getInt(LENGTH), end + HEADER);
        if (header.getInt(CHECKSUM) != checksum(header, changes)) {
            return NOTHING;
        }
        end += HEADER + changes.limit();
        return changes;
    }

    private ByteBuffer read(int length, long position) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) >= 0) {}
        return bytes.flip();
    }

    private static int checksum(ByteBuffer header, ByteBuffer changes) {
        var checksum = new CRC32C();
        checksum.update(header.duplicate().position(LENGTH).limit(CHECKSUM));
        checksum.update(changes.duplicate());
        return (int) checksum.getValue();
    }

    /// When this returns, the batch is on disk. When it fails, it may be tried again: it takes the same place.
    void append(ByteBuffer changes) throws IOException {
        var header =
                ByteBuffer.allocate(HEADER).putInt(LENGTH, changes.remaining()).putInt(NUMBER, number);
        header.putInt(CHECKSUM, checksum(header, changes));
        var position = write(header, end);
        position = write(changes.duplicate(), position);
        if (fsync) {
            file.force(false);
        }
        end = position;
    }

    private long write(ByteBuffer bytes, long position) throws IOException {
        var next = position;
        while (bytes.hasRemaining()) {
            next += file.write(bytes, next);
        }
        return next;
    }

    long size() {
        return end;
    }

    void startAnew(int number) {
        this.number = number;
        end = 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
