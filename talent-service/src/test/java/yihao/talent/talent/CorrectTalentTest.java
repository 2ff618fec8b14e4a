package yihao.talent.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.BAI_QIAN_WAN;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.Degree;
import yihao.talent.TalentClass;
import yihao.talent.World;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Title;

@DisplayName("TA-09 Correcting a talent")
class CorrectTalentTest {

    static final Title QIAN_REN = new Title("千人计划", "中组部", 2012);

    final InMemoryTalents talents = new InMemoryTalents();
    final Catalogues catalogues = Catalogues.shipped();
    final CorrectTalent correct = new CorrectTalent(
            talents, catalogues, new TalentRules(_ -> true, World::isIndustry, World.languages(), "370303"::equals));

    @BeforeEach
    void register() {
        var talent =
                InMemoryTalents.talent("T-2026-000001", Degree.DOCTOR, List.of(), List.of("2614"), List.of("de"), null);
        talents.add("t1", talent, TalentAction.REGISTERED, by(OFFICE));
    }

    @Test
    void puts_the_profile_right_and_keeps_who_it_is() {
        var corrected = value(correct.profile("t1", profile("39", "ja", "370303"), by(OFFICE)));

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.state().profile()).isEqualTo(profile("39", "ja", "370303"));
        assertThat(corrected.state().number()).isEqualTo("T-2026-000001");
    }

    @Test
    void records_where_somebody_wishes_to_work_and_nothing_else() {
        value(correct.profile("t1", profile("39", "ja", "370303"), by(OFFICE)));

        var same = value(correct.wish("t1", "370303", by(OFFICE)));
        assertThat(same.state().profile()).isEqualTo(profile("39", "ja", "370303"));
        assertThat(refusal(correct.wish("t1", "999999", by(OFFICE)))).isEqualTo("talent.unknown-place");
        assertThat(refusal(correct.wish("t1", "370303", by(OFFICER)))).isEqualTo("talent.talent-office-only");
    }

    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource(textBlock = """
            9999, de, 370303, talent.unknown-field
            2614, xx, 370303, talent.unknown-language
            2614, de, 999999, talent.unknown-place
            """)
    void refuses_what_it_does_not_know(String field, String language, String place, String problem) {
        assertThat(refusal(correct.profile("t1", profile(field, language, place), by(OFFICE))))
                .isEqualTo(problem);
    }

    @Test
    void adds_a_title_and_tells_what_class_stood_before() {
        var corrected = value(correct.addTitle("t1", BAI_QIAN_WAN, by(OFFICE))).state();

        assertThat(corrected.classification().talentClass()).isEqualTo(TalentClass.B);
        assertThat(corrected.earlierClasses()).hasSize(1);
        assertThat(corrected.earlierClasses().getFirst().talentClass()).isEqualTo(TalentClass.E);
        assertThat(corrected.earlierClasses().getFirst().reasons()).isNotEmpty();
        assertThat(refusal(correct.addTitle("t1", BAI_QIAN_WAN, by(OFFICE)))).isEqualTo("talent.title-held");
    }

    /// 百千万 stands in class C of 2017 and in class B of 2022.
    @Test
    void resolves_the_class_by_the_catalogue_in_force_on_the_day() {
        var talent = value(correct.addTitle("t1", BAI_QIAN_WAN, on(LocalDate.of(2021, 12, 31), OFFICE)))
                .state();
        assertThat(talent.classification().talentClass()).isEqualTo(TalentClass.C);

        var later = value(correct.profile("t1", profile("39", "de", null), on(LocalDate.of(2022, 1, 1), OFFICE)))
                .state();

        assertThat(later.classification().talentClass()).isEqualTo(TalentClass.B);
        assertThat(later.earlierClasses())
                .extracting(one -> one.talentClass())
                .containsExactly(TalentClass.E, TalentClass.C);
    }

    @ParameterizedTest(name = "taken back on {0}, on {1} class {2}")
    @CsvSource(textBlock = """
            2026-10-01, 2026-09-30, B
            2026-10-01, 2026-10-01, E
            2026-10-15, 2026-10-14, B
            2026-10-15, 2026-10-15, E
            """)
    void counts_a_title_until_the_day_it_is_taken_back(LocalDate takenBack, LocalDate day, TalentClass expected) {
        value(correct.addTitle("t1", BAI_QIAN_WAN, by(OFFICE)));

        var talent = value(correct.takeBackTitle("t1", BAI_QIAN_WAN, takenBack, by(OFFICE)))
                .state();

        assertThat(catalogues.classify(talent.titles(), talent.degree(), day).talentClass())
                .isEqualTo(expected);
        assertThat(talent.titles()).hasSize(1);
        assertThat(talent.classification().talentClass()).isEqualTo(TalentClass.E);
    }

    @Test
    void takes_back_what_is_held_only_and_on_a_day_that_can_be() {
        assertThat(refusal(correct.takeBackTitle("t1", BAI_QIAN_WAN, TODAY, by(OFFICE))))
                .isEqualTo("talent.title-not-held");
        value(correct.addTitle("t1", BAI_QIAN_WAN, by(OFFICE)));
        assertThat(refusal(correct.takeBackTitle("t1", BAI_QIAN_WAN, TODAY.plusDays(1), by(OFFICE))))
                .isEqualTo("talent.date-in-future");
        assertThat(refusal(correct.takeBackTitle("t1", BAI_QIAN_WAN, LocalDate.of(2013, 12, 31), by(OFFICE))))
                .isEqualTo("talent.taken-back-before-given");
    }

    @Test
    void keeps_a_historic_title_and_prints_it_nowhere() {
        var talent = value(correct.addTitle("t1", QIAN_REN, by(OFFICE))).state();

        assertThat(talent.titles()).containsExactly(QIAN_REN);
        assertThat(catalogues.printable(talent.titles())).isEmpty();
    }

    @Test
    void is_the_talent_offices_work_on_the_version_it_saw() {
        assertThat(refusal(correct.addTitle("t1", BAI_QIAN_WAN, by(OFFICER)))).isEqualTo("talent.talent-office-only");
        assertThat(refusal(correct.addTitle("t1", BAI_QIAN_WAN, by(OFFICE).expecting(7L))))
                .isEqualTo("platform.stale");
    }

    @Test
    void is_over_once_the_person_is_erased() {
        talents.change(
                "t1",
                TalentAction.ERASED,
                by(OFFICE),
                talent -> talent.erased(by(OFFICE).at()));

        assertThat(refusal(correct.addTitle("t1", BAI_QIAN_WAN, by(OFFICE)))).isEqualTo("talent.is-erased");
        assertThat(talents.winnable(Set.of(), null, 10)).isEmpty();
    }

    private static Profile profile(String field, String language, @Nullable String place) {
        return new Profile(Degree.DOCTOR, List.of(field), List.of(language), place, null);
    }
}
