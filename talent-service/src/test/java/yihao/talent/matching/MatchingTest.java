package yihao.talent.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.TAISHAN_INDUSTRY;
import static yihao.talent.World.TODAY;
import static yihao.talent.need.MatchReason.Criterion.CLASS;
import static yihao.talent.need.MatchReason.Criterion.FIELD;
import static yihao.talent.need.MatchReason.Criterion.LANGUAGE;
import static yihao.talent.need.MatchReason.Criterion.PLACE;
import static yihao.talent.need.MatchReason.Criterion.TIME;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Versioned;
import yihao.talent.Degree;
import yihao.talent.TalentClass;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Title;
import yihao.talent.need.Asked;
import yihao.talent.need.InMemoryNeeds;
import yihao.talent.need.MatchReason;
import yihao.talent.need.MatchReason.Criterion;
import yihao.talent.talent.InMemoryTalents;
import yihao.talent.talent.Talent;

@DisplayName("TM-01 TM-02 TM-04 TM-05 A match")
class MatchingTest {

    static final MatchBook BOOK = MatchBook.shipped();

    final Matching matching = BOOK.on(TODAY);

    @Test
    void gives_one_reason_for_each_criterion() {
        var match = compare("2614", List.of(TAISHAN_INDUSTRY), "de;en", null);

        assertThat(match.suitable()).isTrue();
        assertThat(match.points()).isEqualTo(100);
        assertThat(match.reasons())
                .extracting(MatchReason::criterion)
                .containsExactly(FIELD, CLASS, PLACE, LANGUAGE, TIME);
    }

    @ParameterizedTest(name = "asked 2614, has {0}: {1} points")
    @CsvSource({
        "2614, 40, true",
        "2619, 30, true",
        "261, 30, true",
        "2653, 15, true",
        "26, 15, true",
        "3911, 0, false",
        "2, 0, false"
    })
    void counts_a_field_by_its_equal_leading_digits(String field, int points, boolean suitable) {
        var match = compare(field, List.of(TAISHAN_INDUSTRY), "de;en", null);

        assertThat(reason(match, FIELD).points()).isEqualTo(points);
        assertThat(match.suitable()).isEqualTo(suitable);
    }

    @ParameterizedTest(name = "asked C, has {0}: {1}")
    @CsvSource({"中国工程院院士, true", "百千万人才工程国家级人选, true", "泰山学者, true", "市级领军人才, false", "年度优秀员工, false"})
    void needs_the_class_or_a_higher_one(String title, boolean met) {
        var match = compare("2614", List.of(new Title(title, "—", 2020)), "de;en", null);

        assertThat(reason(match, CLASS).met()).isEqualTo(met);
        assertThat(match.suitable()).isEqualTo(met);
    }

    @ParameterizedTest(name = "asked de and en, has {0}: {1} points")
    @CsvSource({"de;en, 15, true", "de, 7, false", "ja, 0, false"})
    void counts_languages_in_proportion_and_does_not_insist(String languages, int points, boolean met) {
        var match = compare("2614", List.of(TAISHAN_INDUSTRY), languages, null);

        assertThat(reason(match, LANGUAGE).points()).isEqualTo(points);
        assertThat(reason(match, LANGUAGE).met()).isEqualTo(met);
        assertThat(match.suitable()).isTrue();
    }

    @ParameterizedTest(name = "needed by 2026-12-15, there from {0}: {1}")
    @CsvSource({"2026-12-15, true", "2026-12-16, false"})
    void needs_the_talent_there_in_time(LocalDate from, boolean met) {
        var match = compare("2614", List.of(TAISHAN_INDUSTRY), "de;en", from);

        assertThat(reason(match, TIME).met()).isEqualTo(met);
        assertThat(match.suitable()).isEqualTo(met);
    }

    @Test
    void the_best_fitting_stand_first_and_who_is_matched_already_is_left_out() {
        var talents = new InMemoryTalents();
        add(talents, "near", "2619", "de;en");
        add(talents, "best", "2614", "de;en");
        add(talents, "unsuitable", "3911", "de;en");
        add(talents, "speaks-less", "2614", "de");

        var candidates = MatchingTest.candidates(talents);
        var found = new FindCandidates(candidates, BOOK).forNeed(InMemoryNeeds.need(1), TODAY, 3);
        var best = new FindCandidates(candidates, BOOK).forNeed(InMemoryNeeds.need(1), TODAY, 1);

        assertThat(found)
                .extracting(match -> match.candidate().talentId())
                .containsExactly("best", "speaks-less", "near");
        assertThat(best).extracting(match -> match.candidate().talentId()).containsExactly("best");
    }

    @ParameterizedTest(name = "asked {0}, wishes {1}: {2} points")
    @CsvSource(textBlock = """
            370303, 370303, 10, true
            370300, 370303, 10, true
            370303, 370300,  8, true
            370303, 370305,  8, true
            370303, 370102,  4, true
            370303, 370000,  4, true
            370303, 110105,  0, false
            370303, ,        0, false
            ,       ,       10, true
            110101, 110105,  8, true
            500101, 500229,  8, true
            429004, 429005,  4, true
            """)
    void counts_how_near_the_place_is(@Nullable String asked, @Nullable String wished, int points, boolean met) {
        var need = new Asked("工程师", "2614", TalentClass.C, 1, List.of(), TODAY, null, asked, null);
        var candidate = new Candidate("t1", "T-1", List.of("2614"), TalentClass.B, List.of(), TODAY, wished);

        var place = reason(matching.compare(need, candidate), PLACE);

        assertThat(place.points()).isEqualTo(points);
        assertThat(place.met()).isEqualTo(met);
    }

    static Candidates candidates(InMemoryTalents talents) {
        return new Candidates(
                talents,
                Catalogues.shipped(),
                heads -> Set.of("26", "261", "2614", "2619", "2653", "39", "3911").stream()
                        .filter(code -> heads.stream().anyMatch(code::startsWith))
                        .collect(Collectors.toSet()));
    }

    private static void add(InMemoryTalents talents, String id, String field, String languages) {
        talents.add(
                id,
                talent(id, field, List.of(TAISHAN_INDUSTRY), languages, null),
                CLASS,
                yihao.talent.World.by(yihao.talent.World.OFFICE));
    }

    private Match compare(String field, List<Title> titles, String languages, @Nullable LocalDate from) {
        var talent = new Versioned<>("t1", 1, talent("T-2026-000001", field, titles, languages, from));
        var candidate = Candidate.of(talent, Catalogues.shipped(), TODAY);
        return matching.compare(InMemoryNeeds.chemist(1), candidate);
    }

    private static Talent talent(
            String number, String field, List<Title> titles, String languages, @Nullable LocalDate from) {
        var spoken = Arrays.asList(languages.split(";", -1));
        return InMemoryTalents.talent(number, Degree.NONE, titles, List.of(field), spoken, from);
    }

    private static MatchReason reason(Match match, Criterion criterion) {
        return match.reasons().stream()
                .filter(reason -> reason.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
