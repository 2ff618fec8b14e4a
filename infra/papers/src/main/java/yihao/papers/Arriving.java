package yihao.papers;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A file on its way in: measured, fingerprinted and cut off at the limit while it passes.
public final class Arriving extends InputStream {

    private final InputStream content;
    private final String name;
    private final String contentType;
    private final long maxBytes;
    private final MessageDigest digest = sha256();
    private final byte[] head = new byte[Signature.LONGEST];
    private long size;

    Arriving(InputStream content, String name, String contentType, long maxBytes) {
        this.content = content;
        this.name = name;
        this.contentType = contentType;
        this.maxBytes = maxBytes;
    }

    public String name() {
        return name;
    }

    public String contentType() {
        return contentType;
    }

    public long size() {
        return size;
    }

    boolean isTooLarge() {
        return size > maxBytes;
    }

    boolean isWhatItSays() {
        return Signature.fits(contentType, Arrays.copyOf(head, (int) Math.min(size, head.length)));
    }

    /// The file as it was read to its end, under its new id.
    public Paper arrived(PaperId id) {
        return new Paper(id, name, contentType, size, HexFormat.of().formatHex(digest.digest()), Scan.NONE);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (isTooLarge()) {
            return -1;
        }
        int count = content.read(buffer, offset, length);
        for (int i = 0; i < count && size + i < head.length; i++) {
            head[(int) size + i] = buffer[offset + i];
        }
        if (count > 0) {
            digest.update(buffer, offset, count);
            size += count;
        }
        return count;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
