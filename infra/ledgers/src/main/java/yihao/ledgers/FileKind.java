package yihao.ledgers;

import java.util.Arrays;
import java.util.HexFormat;

/// What a file is by its beginning.
enum FileKind {
    WORKBOOK,
    OLD_OR_LOCKED,
    TEXT,
    OTHER;

    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");

    /// The compound file of Office before 2007, and around everything that Office encrypts.
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private static final byte[] LITTLE_ENDIAN = HexFormat.of().parseHex("fffe");
    private static final byte[] BIG_ENDIAN = HexFormat.of().parseHex("feff");

    static FileKind of(byte[] file) {
        if (begins(file, ZIP)) {
            return WORKBOOK;
        }
        if (begins(file, COMPOUND)) {
            return OLD_OR_LOCKED;
        }
        return isUtf16(file) || !hasZero(file) ? TEXT : OTHER;
    }

    /// By its byte order mark, in either order.
    static boolean isUtf16(byte[] file) {
        return begins(file, LITTLE_ENDIAN) || begins(file, BIG_ENDIAN);
    }

    private static boolean begins(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    /// No text in UTF-8 or GB18030 has a zero byte; pictures and archives have one soon.
    private static boolean hasZero(byte[] file) {
        for (var one : file) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
