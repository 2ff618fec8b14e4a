package yihao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.project.ProjectEvent;

@DisplayName("G7 The sample of an event")
class SamplesTest {

    static final Iterable<EventKind<?>> KINDS = Topics.KINDS;

    final JsonMapper strict = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @FieldSource("KINDS")
    void is_read_whole_and_written_again_without_loss(EventKind<?> kind) throws IOException {
        isReadWhole(kind, sampleOf(kind, ""));
    }

    @Test
    void of_a_project_that_a_ledger_brought_is_of_no_lead() throws IOException {
        var sample = sampleOf(ProjectEvent.STARTED, ".of-a-ledger");

        isReadWhole(ProjectEvent.STARTED, sample);
        assertThat(strict.readTree(sample).path("body").has("leadId")).isFalse();
    }

    @Test
    void of_a_lost_project_says_that_it_has_ended() throws IOException {
        var sample = sampleOf(ProjectEvent.TERMINATED, ".of-a-loss");

        isReadWhole(ProjectEvent.TERMINATED, sample);
        assertThat(strict.readTree(sample).at("/body/status").asString()).isEqualTo("TERMINATED");
    }

    private void isReadWhole(EventKind<?> kind, String sample) {
        var envelope = strict.getTypeFactory().constructParametricType(Event.class, kind.body());

        Event<?> event = strict.readValue(sample, envelope);

        assertThat(event.type()).isEqualTo(kind.type());
        assertThat(withoutNulls(strict.readTree(strict.writeValueAsString(event))))
                .isEqualTo(withoutNulls(strict.readTree(sample)));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void carries_a_versioned_type_of_its_topic(EventKind<?> kind) {
        assertThat(kind.type()).matches("[a-z]+\\.[a-z-]+\\.v[1-9]").startsWith(kind.topic() + "-");
    }

    private static String sampleOf(EventKind<?> kind, String form) throws IOException {
        var producer = kind.topic().substring(0, kind.topic().indexOf('.'));
        try (var in = Topics.class.getResourceAsStream("/contracts/" + producer + "/" + kind.type() + form + ".json")) {
            assertThat(in).as("sample of " + kind.type()).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode withoutNulls(JsonNode node) {
        node.forEach(SamplesTest::withoutNulls);
        if (node.isObject()) {
            node.asObject().removeIf(JsonNode::isNull);
        }
        return node;
    }
}
