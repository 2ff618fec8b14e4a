package yihao.lead.letter.mime;

import java.io.ByteArrayOutputStream;

/// RFC 2045, 6.7. Jakarta Mail's reader calls itself for each line that goes on in the next one, until
/// its stack is full.
final class QuotedPrintable {

    private final byte[] written;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    private QuotedPrintable(byte[] written) {
        this.written = written;
    }

    static byte[] decode(byte[] written) {
        var text = new QuotedPrintable(written);
        for (int from = 0; from < written.length; ) {
            from = text.line(from);
        }
        return text.read.toByteArray();
    }

    /// Blanks at its end were added on the way; one that ends in = goes on in the next one.
    private int line(int from) {
        int next = from;
        while (next < written.length && written[next] != '\n') {
            next++;
        }
        int end = next;
        while (end > from && isBlank(written[end - 1])) {
            end--;
        }
        boolean goesOn = end > from && written[end - 1] == '=';
        characters(from, goesOn ? end - 1 : end);
        if (!goesOn && next < written.length) {
            read.writeBytes(next > end && written[next - 1] == '\r' ? new byte[] {'\r', '\n'} : new byte[] {'\n'});
        }
        return next + 1;
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\t' || one == '\r';
    }

    private void characters(int from, int end) {
        for (int at = from; at < end; at++) {
            int code = written[at] == '=' && at + 2 < end ? EncodedWords.hex(written[at + 1], written[at + 2]) : -1;
            read.write(code < 0 ? written[at] : code);
            at += code < 0 ? 0 : 2;
        }
    }
}
