package yihao.platform.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.RawBsonDocument;

/// One collection's documents, one after the other, compressed.
final class DocumentFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /// @param sha256 of all of them
    record Sum(long documents, long bytes, String sha256) {}

    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private long documents;
    private long bytes;

    DocumentFile(Path file) {
        try {
            out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(RawBsonDocument document) {
        var buffer = document.getByteBuffer().asNIO();
        var whole = new byte[buffer.remaining()];
        buffer.get(whole);
        digest.update(whole);
        try {
            out.write(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        documents++;
        bytes += whole.length;
    }

    /// Of what was added; after it nothing more is.
    Sum sum() {
        return new Sum(documents, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws BackupRefused where it cannot be read to its end
    static Sum read(Path file, Consumer<RawBsonDocument> documents) {
        var digest = sha256();
        long number = 0;
        long bytes = 0;
        try (var in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER)) {
            for (var next = next(in); next.length > 0; next = next(in)) {
                digest.update(next);
                documents.accept(new RawBsonDocument(next));
                number++;
                bytes += next.length;
            }
        } catch (IOException e) {
            throw new BackupRefused(file + " cannot be read: " + e.getMessage());
        }
        return new Sum(number, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /// @throws BackupRefused where one of a backup's files is not what it was
    static void check(Path folder) {
        for (var part : Manifest.read(folder).collections()) {
            var sum = read(folder.resolve(part.file()), _ -> {});
            if (!sum.equals(new Sum(part.documents(), part.bytes(), part.sha256()))) {
                throw new BackupRefused(part.file() + " is not what the manifest says");
            }
        }
    }

    /// The next document, which begins with its length; nothing at the end.
    private static byte[] next(InputStream in) throws IOException {
        var head = in.readNBytes(Integer.BYTES);
        if (head.length == 0) {
            return head;
        }
        var length = head.length < Integer.BYTES
                ? 0
                : ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
        var rest = in.readNBytes(Math.max(0, length - Integer.BYTES));
        if (length <= Integer.BYTES || rest.length < length - Integer.BYTES) {
            throw new EOFException("it ends within a document");
        }
        return ByteBuffer.allocate(length).put(head).put(rest).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
