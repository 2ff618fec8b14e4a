package yihao.reward.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.Event;
import yihao.contracts.EventKind;
import yihao.contracts.Topics;
import yihao.contracts.project.ProjectEvent;

@DisplayName("G7 A sample of what we read:")
class SamplesReadTest {

    static final Set<String> READ = Set.of(
            "lead.unit", "lead.referral", "lead.enterprise", "project.project", "project.capital", "platform.period");

    final JsonMapper tolerant = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<EventKind<?>> kinds() {
        return Topics.KINDS.stream().filter(kind -> READ.contains(kind.topic()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void still_has_what_our_copies_need(EventKind<?> kind) throws IOException {
        hasWhatOurCopiesNeed(kind, "");
    }

    @Test
    void of_a_project_without_a_lead_has_it_too() throws IOException {
        hasWhatOurCopiesNeed(ProjectEvent.STARTED, ".of-a-ledger");
    }

    private void hasWhatOurCopiesNeed(EventKind<?> kind, String form) throws IOException {
        var producer = kind.topic().substring(0, kind.topic().indexOf('.'));
        var type = tolerant.getTypeFactory().constructParametricType(Event.class, kind.body());
        try (var in = Topics.class.getResourceAsStream("/contracts/" + producer + "/" + kind.type() + form + ".json")) {
            assertThat(in).isNotNull();
            Event<?> event = tolerant.readValue(
                    new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8), type);
            assertThat(event.body()).isNotNull().hasNoNullFieldsOrPropertiesExcept(optional(kind));
        }
    }

    /// What the contract itself marks as optional.
    private static String[] optional(EventKind<?> kind) {
        return Stream.of(kind.body().getRecordComponents())
                .filter(component ->
                        component.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class))
                .map(java.lang.reflect.RecordComponent::getName)
                .toArray(String[]::new);
    }
}
