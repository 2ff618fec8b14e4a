package yihao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.rules.RuleSet.Status;

@DisplayName("The book of a rule's versions")
class RuleBookTest {

    private final RuleBook<String> book = RuleBook.of(List.of(
            version(1, "2025-01-01", null, Status.PUBLISHED),
            version(2, "2026-01-01", "2026-06-30", Status.PUBLISHED),
            version(3, "2026-01-01", "2026-06-30", Status.ASSUMED),
            version(4, "2026-03-01", null, Status.DRAFT),
            version(5, "2026-03-01", null, Status.WITHDRAWN)));

    @ParameterizedTest(name = "on {0} version {1} decides")
    @CsvSource(textBlock = """
            2024-12-31,
            2025-01-01, 1
            2025-12-31, 1
            2026-01-01, 3
            2026-03-01, 3
            2026-06-30, 3
            2026-07-01, 1
            """)
    void answers_the_latest_begun_of_those_in_force(LocalDate day, @Nullable Integer version) {
        assertThat(book.inForce(day).map(RuleSet::version).orElse(null)).isEqualTo(version);
    }

    @Test
    void finds_the_version_a_decision_stored_even_when_it_was_withdrawn() {
        assertThat(book.find("fees@5")).get().extracting(RuleSet::status).isEqualTo(Status.WITHDRAWN);
        assertThat(book.find("fees@6")).isEmpty();
    }

    @Test
    void tells_the_rule_sets_of_one_kind_apart_by_their_id() {
        assertThat(book.inForce("fees", LocalDate.of(2025, 5, 1))).isPresent();
        assertThat(book.inForce("other", LocalDate.of(2025, 5, 1))).isEmpty();
    }

    @Test
    void takes_a_new_version_but_never_an_edited_one() {
        var day = LocalDate.of(2026, 10, 1);
        assertThat(book.inForce(day)).get().extracting(RuleSet::version).isEqualTo(1);

        book.add(version(6, "2026-10-01", null, Status.PUBLISHED));

        assertThat(book.inForce(day)).get().extracting(RuleSet::version).isEqualTo(6);
        assertThat(book.inForce(day.minusDays(1)))
                .get()
                .extracting(RuleSet::version)
                .isEqualTo(1);
        assertThatThrownBy(() -> book.add(version(2, "2030-01-01", null, Status.PUBLISHED)))
                .hasMessageContaining("fees@2");
        assertThat(book.versions()).hasSize(6);
    }

    private static RuleSet<String> version(int version, String from, @Nullable String until, Status status) {
        return new RuleSet<>(
                "fee",
                "fees",
                version,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "test",
                status,
                null,
                null,
                "rules " + version);
    }
}
