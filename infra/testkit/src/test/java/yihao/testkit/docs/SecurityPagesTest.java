package yihao.testkit.docs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.convert.DurationStyle;

@DisplayName("G2 The pages about security")
class SecurityPagesTest {

    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)`");
    private static final Pattern FIELD = Pattern.compile("`([A-Z]\\w+\\.[a-z]\\w+)`");
    private static final Pattern RECORD =
            Pattern.compile("record (\\w+)\\(([^{]*?)\\)\\s*(?:implements [\\w<>., ]+)?\\{");
    private static final Pattern SEALED = Pattern.compile("(?:^|[\\s,])Sealed (\\w+)\\s*(?:,|$)");

    private static final Pattern TIME = Pattern.compile("^ {2}([a-z-]+): (\\S+)$");

    private final Repository repository = Repository.aroundModule();

    @ParameterizedTest
    @ValueSource(strings = {"threat-model", "classified-protection", "production", "retention"})
    void name_no_class_or_test_that_is_not_there(String page) {
        var named = named(CLASS, List.of(repository.text("infra/docs/security/" + page + ".md")));

        assertThat(named).isNotEmpty();
        assertThat(repository.classes()).containsAll(named);
    }

    @Test
    void list_every_sealed_field_of_the_code_and_no_other() {
        var listed = named(FIELD, List.of(repository.text("infra/docs/security/personal-data.md")));

        assertThat(listed).isEqualTo(sealed(repository.mainSources()));
    }

    @Test
    void list_every_time_that_something_is_kept_and_it_is_read_where_that_ends() {
        var times = repository
                .text("infra/platform/src/main/resources/retention.yaml")
                .lines()
                .flatMap(line -> TIME.matcher(line).results())
                .toList();
        var page = repository.text("infra/docs/security/retention.md");
        var settings = repository.files().stream()
                .filter(file -> file.contains("/src/main/resources/") && file.endsWith(".yml"))
                .map(repository::text)
                .collect(joining());

        assertThat(times).hasSizeGreaterThan(2).allSatisfy(time -> {
            assertThat(page).contains("`yihao.retention." + time.group(1) + "`");
            assertThat(settings).contains("${yihao.retention." + time.group(1) + "}");
            assertThat(DurationStyle.detectAndParse(time.group(2))).isPositive();
        });
    }

    @Test
    void see_a_field_whatever_stands_around_it() {
        var source = """
                record Guest(String person, @Nullable Sealed name,
                        Sealed phone) implements Known {}
                record Table(int seats) {}
                void take(Sealed other) {}
                """;

        assertThat(sealed(Stream.of(source))).containsExactly("Guest.name", "Guest.phone");
    }

    private static Set<String> sealed(Stream<String> sources) {
        return sources.flatMap(source -> RECORD.matcher(source).results())
                .flatMap(found ->
                        SEALED.matcher(found.group(2)).results().map(field -> found.group(1) + "." + field.group(1)))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> named(Pattern pattern, List<String> pages) {
        return pages.stream()
                .flatMap(page -> pattern.matcher(page).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
