package yihao.lead.letter.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Letters as they may have been changed on the way.
final class Mutants {

    private Mutants() {}

    /// Bytes changed, cut out, doubled, cut off; lines put elsewhere.
    static byte[] of(byte[] sample, Random random) {
        var bytes = sample.clone();
        for (int change = random.nextInt(1, 6); change > 0 && bytes.length > 10; change--) {
            int from = random.nextInt(bytes.length);
            int until = Math.min(bytes.length, from + random.nextInt(1, 60));
            bytes = switch (random.nextInt(5)) {
                case 0 -> changed(bytes, from, (byte) random.nextInt(256));
                case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, until, bytes.length));
                case 2 -> joined(Arrays.copyOf(bytes, until), Arrays.copyOfRange(bytes, from, bytes.length));
                case 3 -> Arrays.copyOf(bytes, Math.max(1, from));
                default ->
                    joined(Arrays.copyOf(bytes, from), line(random), Arrays.copyOfRange(bytes, from, bytes.length));
            };
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        var changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] line(Random random) {
        var lines = List.of(
                "\r\nContent-Type: multipart/mixed; boundary=\r\n",
                "\r\nContent-Type: text/plain; charset=\"=?\"; x\r\n",
                "\r\nContent-Transfer-Encoding: base64\r\n",
                "\r\n--outer\r\n",
                "\r\nBEGIN:VEVENT\r\n",
                "\r\nDTSTART;TZID=\":99999999T999999Z\r\n",
                "=?GB2312?Q?=",
                "\u0000\u00ff\u2028");
        return lines.get(random.nextInt(lines.size())).getBytes(UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
