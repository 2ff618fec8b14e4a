package yihao.e2e.traces;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.SimpleRecord;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The search for what must not be readable")
class TracesTest {

    static final String NAME = "标记甲乙丙";

    final Traces traces = new Traces(Map.of("a name", NAME));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc"})
    void finds_it_in_base64_wherever_it_begins(String before) throws IOException {
        var text = before + NAME + "!";
        Files.write(folder.resolve("standard"), Base64.getEncoder().encode(text.getBytes(UTF_8)));
        Files.write(folder.resolve("for addresses"), Base64.getUrlEncoder().encode(text.getBytes(UTF_8)));

        assertThat(traces.in(folder))
                .anyMatch(found -> found.matches("a name, BASE64.*, in standard"))
                .anyMatch(found -> found.matches("a name, BASE64.*, in for addresses"));
    }

    @Test
    void finds_it_in_each_set_of_characters() throws IOException {
        Files.write(folder.resolve("1"), NAME.getBytes(UTF_8));
        Files.write(folder.resolve("2"), (" " + NAME).getBytes(UTF_16LE));
        Files.write(folder.resolve("3"), NAME.getBytes(UTF_16BE));
        Files.write(folder.resolve("4"), NAME.getBytes(Charset.forName("GB18030")));

        assertThat(traces.in(folder))
                .containsExactly(
                        "a name, GB18030, in 4",
                        "a name, PLAIN, in 1",
                        "a name, UTF_16_BIG, in 3",
                        "a name, UTF_16_LITTLE, in 2");
    }

    @Test
    void finds_it_escaped_and_in_hexadecimal() throws IOException {
        Files.writeString(folder.resolve("1"), "{\"name\":\"\\u6807\\u8bb0\\u7532\\u4e59\\u4e19\"}", US_ASCII);
        Files.writeString(folder.resolve("2"), "{\"name\":\"\\u6807\\u8BB0\\u7532\\u4E59\\u4E19\"}", US_ASCII);
        Files.writeString(folder.resolve("3"), HexFormat.of().formatHex(NAME.getBytes(UTF_8)), US_ASCII);
        Files.writeString(
                folder.resolve("4"), HexFormat.of().withUpperCase().formatHex(NAME.getBytes(UTF_8)), US_ASCII);
        Files.writeString(folder.resolve("5"), "?q=%E6%A0%87%E8%AE%B0%E7%94%B2%E4%B9%99%E4%B8%99", US_ASCII);

        assertThat(traces.in(folder))
                .containsExactly(
                        "a name, HEX, in 3",
                        "a name, HEX_IN_CAPITALS, in 4",
                        "a name, JSON_ESCAPES, in 1",
                        "a name, JSON_ESCAPES_IN_CAPITALS, in 2",
                        "a name, PERCENT, in 5");
    }

    @Test
    void finds_it_as_h2_writes_it() {
        var file = folder.resolve("store");
        try (var store = MVStore.open(file.toString())) {
            store.openMap("names").put(1, "before " + NAME + " after");
        }

        assertThat(traces.in(folder)).containsExactly("a name, H2, in store");
    }

    @Test
    void finds_it_in_a_packed_file() throws IOException {
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("old.log.gz")))) {
            packed.write(NAME.getBytes(UTF_8));
        }

        assertThat(traces.in(folder)).containsExactly("a name, PLAIN, in old.log.gz");
    }

    /// Repeated, so that packing leaves nothing of it to be seen from outside.
    @Test
    void finds_it_in_a_packed_message() throws IOException {
        var segment = folder.resolve("00000000000000000000.log");
        var message = new SimpleRecord((NAME + "x").repeat(50).getBytes(UTF_8));
        try (var log = FileRecords.open(segment.toFile())) {
            log.append(MemoryRecords.withRecords(Compression.gzip().build(), message));
        }

        assertThat(traces.in("as it lies there", Files.readAllBytes(segment))).isEmpty();
        assertThat(traces.in(folder)).containsExactly("a name, PLAIN, in 00000000000000000000.log");
    }

    @Test
    void finds_nothing_in_what_merely_begins_alike() throws IOException {
        Files.writeString(folder.resolve("1"), NAME.substring(0, 4));
        Files.write(folder.resolve("2"), new byte[] {1, 2, 3});

        assertThat(traces.in(folder)).isEmpty();
    }
}
