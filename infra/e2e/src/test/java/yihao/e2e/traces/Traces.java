package yihao.e2e.traces;

import static java.util.stream.Collectors.groupingBy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Looks for texts in bytes, all of them in one pass.
public final class Traces {

    private static final int START = 4;

    private final Map<Integer, List<Needle>> byStart;
    /// Most places are passed by after two bytes.
    private final BitSet begins = new BitSet();

    private record Needle(String what, Writing writing, byte[] bytes) {

        boolean standsAt(byte[] bytes, int at) {
            return at + this.bytes.length <= bytes.length
                    && Arrays.equals(bytes, at, at + this.bytes.length, this.bytes, 0, this.bytes.length);
        }
    }

    /// @param texts by what they are
    public Traces(Map<String, String> texts) {
        this.byStart = texts.entrySet().stream()
                .flatMap(text -> needles(text.getKey(), text.getValue()))
                .collect(groupingBy(needle -> start(needle.bytes(), 0)));
        byStart.keySet().forEach(start -> begins.set(start >>> Short.SIZE));
    }

    /// Each form once, under the first name it has.
    private static Stream<Needle> needles(String what, String text) {
        var seen = new HashSet<ByteBuffer>();
        return Stream.of(Writing.values())
                .map(writing -> new Needle(what, writing, writing.of(text)))
                .filter(needle -> seen.add(ByteBuffer.wrap(needle.bytes())));
    }

    /// @return what was found, how it was written, and where
    public Set<String> in(Path folder) {
        var found = new TreeSet<String>();
        WrittenFiles.in(folder, (name, bytes) -> found.addAll(in(name, bytes)));
        return found;
    }

    public Set<String> in(String where, byte[] bytes) {
        var found = new TreeSet<String>();
        for (int at = 0; at <= bytes.length - START; at++) {
            if (!begins.get((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff)) {
                continue;
            }
            for (var needle : byStart.getOrDefault(start(bytes, at), List.of())) {
                if (needle.standsAt(bytes, at)) {
                    found.add("%s, %s, in %s".formatted(needle.what(), needle.writing(), where));
                }
            }
        }
        return found;
    }

    private static int start(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
    }
}
