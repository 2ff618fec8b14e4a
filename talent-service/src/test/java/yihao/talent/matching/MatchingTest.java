package yihao.talent.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.TAISHAN_INDUSTRY;
import static yihao.talent.World.TODAY;
import static yihao.talent.need.MatchReason.Criterion.CLASS;
import static yihao.talent.need.MatchReason.Criterion.FIELD;
import static yihao.talent.need.MatchReason.Criterion.LANGUAGE;
import static yihao.talent.need.MatchReason.Criterion.TIME;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Versioned;
import yihao.rules.RuleSet;
import yihao.talent.Degree;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Title;
import yihao.talent.need.InMemoryNeeds;
import yihao.talent.need.MatchReason;
import yihao.talent.need.MatchReason.Criterion;
import yihao.talent.talent.InMemoryTalents;
import yihao.talent.talent.Talent;

@DisplayName("TM-01 TM-02 A match")
class MatchingTest {

    static final RuleSet<MatchRules> RULES = MatchRules.FORMAT.shipped("/rules/talent-matching.yaml");

    final Matching matching = new Matching(RULES, Catalogues.shipped());

    @Test
    void gives_one_reason_for_each_criterion() {
        var match = compare("2614", List.of(TAISHAN_INDUSTRY), "de;en", null);

        assertThat(match.suitable()).isTrue();
        assertThat(match.points()).isEqualTo(100);
        assertThat(match.reasons()).extracting(MatchReason::criterion).containsExactly(FIELD, CLASS, LANGUAGE, TIME);
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
    @CsvSource({"de;en, 20, true", "de, 10, false", "ja, 0, false"})
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

        var found = new FindCandidates(talents, matching).forNeed(InMemoryNeeds.need(1), TODAY, 3);

        assertThat(found).extracting(match -> match.talent().id()).containsExactly("best", "near", "speaks-less");
    }

    private static void add(InMemoryTalents talents, String id, String field, String languages) {
        talents.add(
                id,
                talent(field, List.of(TAISHAN_INDUSTRY), languages, null),
                CLASS,
                yihao.talent.World.by(yihao.talent.World.OFFICE));
    }

    private Match compare(String field, List<Title> titles, String languages, @Nullable LocalDate from) {
        var talent = new Versioned<>("t1", 1, talent(field, titles, languages, from));
        return matching.compare(InMemoryNeeds.chemist(1), talent, TODAY);
    }

    private static Talent talent(String field, List<Title> titles, String languages, @Nullable LocalDate from) {
        var spoken = Arrays.asList(languages.split(";", -1));
        return InMemoryTalents.talent("T-2026-000001", Degree.NONE, titles, List.of(field), spoken, from);
    }

    private static MatchReason reason(Match match, Criterion criterion) {
        return match.reasons().stream()
                .filter(reason -> reason.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
