package yihao.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("G7 A sample that was released")
class ReleasedSamplesTest {

    /// `-Dcontracts.release=<folder of the resources>`: samples that are new are kept as released.
    private static final @Nullable String RELEASE = System.getProperty("contracts.release");

    static final Path LIST = ReleasedSamples.root().resolve("released.sha256");

    final JsonMapper strict = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<String> samples() {
        return ReleasedSamples.files().keySet().stream();
    }

    @Test
    void stays_as_it_was() throws IOException {
        var now = new TreeMap<String, String>();
        ReleasedSamples.files().forEach((path, file) -> now.put(path, ReleasedSamples.hash(file)));

        var released = ReleasedSamples.listed(Files.readString(LIST));

        assertThat(released).isNotEmpty();
        assertThat(ReleasedSamples.broken(released, now)).isEmpty();
        if (RELEASE != null) {
            Files.writeString(LIST, ReleasedSamples.list(now));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_read_with_all_that_its_readers_count_on(String path) throws IOException {
        var kind = kindOf(path);

        var event = read(kind, Files.readString(ReleasedSamples.root().resolve(path)));

        assertThat(event.type()).isEqualTo(kind.type());
        assertThat(event.body()).isNotNull().hasNoNullFieldsOrPropertiesExcept(optional(kind));
    }

    @Test
    void is_named_when_it_was_edited_or_removed() {
        var released = ReleasedSamples.listed("aa  lead/a.v1.json\nbb  lead/b.v1.json\ncc  lead/c.v1.json\n");

        assertThat(ReleasedSamples.broken(
                        released, Map.of("lead/a.v1.json", "aa", "lead/b.v1.json", "b2", "lead/d.v1.json", "dd")))
                .containsExactly(
                        "lead/b.v1.json was edited: a new form of it is a file beside it, a new meaning a new version",
                        "lead/c.v1.json was removed: services that send it may still run");
    }

    @Test
    void cannot_be_read_any_more_when_a_field_got_another_name_or_type() throws IOException {
        var path = "project/project.project-started.v1.json";
        var sample = Files.readString(ReleasedSamples.root().resolve(path));

        assertThatThrownBy(() -> read(kindOf(path), sample.replace("\"number\"", "\"serial\"")))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(
                        () -> read(kindOf(path), sample.replaceFirst("\"sequence\": \\d+", "\"sequence\": \"first\"")))
                .isInstanceOf(JacksonException.class);
    }

    private Event<?> read(EventKind<?> kind, String sample) {
        return strict.readValue(sample, strict.getTypeFactory().constructParametricType(Event.class, kind.body()));
    }

    /// `lead/lead.lead-reported.v1.json` and `lead/lead.lead-reported.v1.of-a-ledger.json` are of one kind.
    private static EventKind<?> kindOf(String path) {
        var name = path.substring(path.indexOf('/') + 1);
        return Topics.KINDS.stream()
                .filter(kind -> name.startsWith(kind.type() + "."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No kind of event is left for " + path));
    }

    /// What the contract itself marks as optional.
    private static String[] optional(EventKind<?> kind) {
        return Stream.of(kind.body().getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }
}
