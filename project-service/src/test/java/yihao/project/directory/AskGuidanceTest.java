package yihao.project.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.project.directory.Guidance.Answer;
import yihao.project.directory.Guidance.Unknown;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("GD-02 to GD-04 What the directory says of an industry at a place")
class AskGuidanceTest {

    static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    final ExampleDirectories world = new ExampleDirectories();

    Guidance asked(@Nullable String industry, @Nullable String place, LocalDate day) {
        return done(world.ask.of(industry, place == null ? List.of() : List.of(place), day));
    }

    static Guidance done(Outcome<Guidance> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    static String by(Answer answer) {
        var line = answer.line();
        return line == null ? "-" : line.place() + " " + line.industry();
    }

    @ParameterizedTest(name = "{0} in {1}: {2} by {3}")
    @CsvSource(textBlock = """
            2614, north, ENCOURAGED, north 2614
            2613, north, AVOIDED,    north 261
            261,  north, AVOIDED,    north 261
            2621, north, ALLOWED,    north 26
            26,   north, ALLOWED,    north 26
            2710, north, AVOIDED,    north C
            2711, north, UNKNOWN,    -
            27,   north, AVOIDED,    north C
            C,    north, AVOIDED,    north C
            0111, north, ALLOWED,    north *
            2613, park,  ENCOURAGED, park C
            0111, park,  ALLOWED,    north *
            2613, squad, ENCOURAGED, park C
            0610, south, AVOIDED,    city 06
            0610, north, ALLOWED,    north *
            2614, east,  OUTSIDE,    -
            0111, south, OUTSIDE,    -
            """)
    void is_said_by_the_nearest_place_and_there_by_the_most_specific_heading(
            String industry, String place, Verdict verdict, String by) {
        var guidance = asked(industry, place, DAY);

        assertThat(guidance.verdict()).isEqualTo(verdict);
        assertThat(guidance.answers().stream()
                        .findFirst()
                        .map(AskGuidanceTest::by)
                        .orElse("-"))
                .isEqualTo(by);
    }

    @Test
    void names_what_finer_headings_say_of_a_part_of_it() {
        assertThat(asked("26", "north", DAY).answers().getFirst().finer())
                .extracting(GuidanceDirectory.Line::industry)
                .containsExactly("261", "2614");
        assertThat(asked("2614", "north", DAY).answers().getFirst().finer()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            26, park,  -
            26, squad, -
            26, south, south 261
            B,  south, city 06
            A,  north, -
            """)
    void names_no_finer_heading_of_a_place_above_the_one_that_decides(
            String industry, String place, @Nullable String finer) {
        assertThat(asked(industry, place, DAY).answers().getFirst().finer())
                .extracting(line -> line.place() + " " + line.industry())
                .isEqualTo(finer == null ? List.of() : List.of(finer));
    }

    @Test
    void points_to_places_that_encourage_it_before_those_that_allow_it() {
        var avoided = asked("2613", "north", DAY);

        assertThat(avoided.verdict().warns()).isTrue();
        assertThat(avoided.fitting())
                .extracting(Answer::place, Answer::verdict)
                .containsExactly(
                        Tuple.tuple("south", Verdict.ENCOURAGED),
                        Tuple.tuple("park", Verdict.ENCOURAGED),
                        Tuple.tuple("west", Verdict.ALLOWED));
        assertThat(avoided.fitting().getFirst().label())
                .isNotNull()
                .extracting("en")
                .isEqualTo("South");
    }

    @Test
    void points_from_outside_by_how_exactly_it_is_named_and_then_in_the_order_of_the_directory() {
        var outside = asked("2614", "east", DAY);

        assertThat(outside.fitting()).extracting(Answer::place).containsExactly("north", "south", "park", "west");
        var equal = ExampleDirectories.FIRST.replace("place: park, industry: C,", "place: park, industry: \"261\",");
        var other = new ReadDirectory(ExampleDirectories.read(equal).rules(), ExampleDirectories.UNITS, "2613");
        assertThat(other.fitting(List.of("north"))).extracting(Answer::place).containsExactly("park", "south", "west");
    }

    @Test
    void points_nowhere_where_it_is_welcome() {
        assertThat(asked("2614", "north", DAY).fitting()).isEmpty();
        assertThat(asked("26", "north", DAY).fitting()).isEmpty();
    }

    @Test
    void never_points_to_a_place_above_the_one_that_was_asked() {
        assertThat(asked("0610", "south", DAY).fitting())
                .extracting(Answer::place)
                .containsExactly("north", "park");
        assertThat(asked("27", "south", DAY).fitting())
                .extracting(Answer::place)
                .containsExactly("park");
    }

    @ParameterizedTest(name = "on {0}: {1} {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-02-28, -,        UNKNOWN
            2026-03-01, unseen@1, AVOIDED
            2026-09-15, unseen@1, AVOIDED
            2026-09-16, unseen@2, ALLOWED
            2027-01-01, unseen@2, ALLOWED
            """)
    void is_said_by_the_version_of_the_day(LocalDate day, @Nullable String reference, Verdict verdict) {
        var guidance = asked("2613", "north", day);

        assertThat(guidance.verdict()).isEqualTo(verdict);
        var directory = guidance.directory();
        assertThat(directory == null ? null : directory.reference()).isEqualTo(reference);
        assertThat(guidance.unknown()).isEqualTo(directory == null ? Unknown.NO_DIRECTORY : null);
    }

    @Test
    void is_said_at_once_by_a_version_that_was_put_in_force_meanwhile() {
        assertThat(asked("2613", "north", DAY).verdict()).isEqualTo(Verdict.AVOIDED);
        var text = ExampleDirectories.SECOND.replace("version: 2", "version: 3").replace("2026-09-16", "2026-09-15");
        world.book.add(ExampleDirectories.read(text));

        assertThat(asked("2613", "north", DAY).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(asked("2613", "north", DAY.minusDays(1)).verdict()).isEqualTo(Verdict.AVOIDED);
        assertThat(world.ask.versions())
                .extracting(set -> set.reference())
                .containsExactly("unseen@2", "unseen@3", "unseen@1");
    }

    @Test
    void is_unknown_and_no_warning_where_nobody_can_tell() {
        assertThat(asked(null, "north", DAY).unknown()).isEqualTo(Unknown.NO_INDUSTRY);
        assertThat(asked(" ", "north", DAY).unknown()).isEqualTo(Unknown.NO_INDUSTRY);
        var unheard = asked("9999", "north", DAY);
        assertThat(unheard.unknown()).isEqualTo(Unknown.INDUSTRY_NOT_IN_STANDARD);
        assertThat(unheard.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(unheard.verdict().warns()).isFalse();
        assertThat(unheard.fitting()).isEmpty();
    }

    @Test
    void of_no_place_is_where_it_would_fit() {
        var anywhere = asked("2613", null, DAY);

        assertThat(anywhere.unknown()).isEqualTo(Unknown.NO_PLACE);
        assertThat(anywhere.fitting()).extracting(Answer::place).containsExactly("south", "park", "west");
    }

    @Test
    void asks_for_a_place_that_somebody_knows() {
        assertThat(problem(world.ask.of("2613", List.of("north", "nowhere"), DAY)))
                .isEqualTo(ProjectProblem.UNIT_UNKNOWN);
        assertThat(asked("2613", "city", DAY).verdict()).isEqualTo(Verdict.OUTSIDE);
    }
}
