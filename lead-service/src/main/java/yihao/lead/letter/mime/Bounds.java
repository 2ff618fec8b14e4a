package yihao.lead.letter.mime;

import yihao.lead.letter.LetterRule.Limits;

/// What of a file is looked at before it is taken apart, so that nobody's file makes a hundred thousand
/// parts of itself.
final class Bounds {

    private static final byte[] COMPOUND_FILE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Bounds() {}

    /// A mail as Outlook keeps it (`.msg`).
    static boolean isCompoundFile(byte[] file) {
        return startsWith(file, 0, COMPOUND_FILE);
    }

    static boolean hold(byte[] file, Limits limits) {
        return headerLength(file, limits.headerBytes()) <= limits.headerBytes()
                && linesThatBegin(file, (byte) '-', (byte) '-', limits.dashedLines()) <= limits.dashedLines();
    }

    /// Up to the first empty line, counted to `most` and a little more.
    private static int headerLength(byte[] file, int most) {
        int end = Math.min(file.length, most + 1);
        for (int at = 1; at < end; at++) {
            boolean empty =
                    file[at] == '\n' && (file[at - 1] == '\n' || (file[at - 1] == '\r' && startsLine(file, at)));
            if (empty) {
                return at;
            }
        }
        return end;
    }

    private static boolean startsLine(byte[] file, int at) {
        return at >= 2 && file[at - 2] == '\n';
    }

    private static int linesThatBegin(byte[] file, byte first, byte second, int most) {
        int count = 0;
        for (int at = 0; at + 1 < file.length && count <= most; at++) {
            boolean begins = at == 0 || file[at - 1] == '\n' || file[at - 1] == '\r';
            count += begins && file[at] == first && file[at + 1] == second ? 1 : 0;
        }
        return count;
    }

    static boolean startsWith(byte[] file, int from, byte[] beginning) {
        if (file.length < from + beginning.length) {
            return false;
        }
        for (int at = 0; at < beginning.length; at++) {
            if (file[from + at] != beginning[at]) {
                return false;
            }
        }
        return true;
    }
}
