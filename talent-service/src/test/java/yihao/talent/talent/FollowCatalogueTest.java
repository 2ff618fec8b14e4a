package yihao.talent.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.BAI_QIAN_WAN;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.talent.Degree;
import yihao.talent.TalentClass;
import yihao.talent.World;
import yihao.talent.catalogue.Catalogues;
import yihao.testkit.twins.InMemoryAggregates.Recorded;

/// 百千万 stands in class C of 2017 and in class B of 2022.
@DisplayName("TA-16 The register after a new catalogue")
class FollowCatalogueTest {

    static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);

    final InMemoryTalents talents = new InMemoryTalents();
    final FollowCatalogue followCatalogue = new FollowCatalogue(talents, Catalogues.shipped());

    @BeforeEach
    void somebody_classed_by_the_one_before() {
        var correct = new CorrectTalent(
                talents,
                Catalogues.shipped(),
                new TalentRules(_ -> true, World::isIndustry, World.languages(), _ -> true));
        var talent =
                InMemoryTalents.talent("T-2026-000001", Degree.DOCTOR, List.of(), List.of("2614"), List.of("de"), null);
        talents.add("t1", talent, TalentAction.REGISTERED, World.on(LAST_DAY, OFFICE));
        value(correct.addTitle("t1", BAI_QIAN_WAN, World.on(LAST_DAY, OFFICE)));
    }

    @Test
    void is_classed_anew_once_by_the_system_and_tells_by_which_and_what_stood_before() {
        followCatalogue.follow(on(LAST_DAY));
        assertThat(talents.find("t1").orElseThrow().state().classification().talentClass())
                .isEqualTo(TalentClass.C);

        followCatalogue.follow(on(LAST_DAY.plusDays(1)));
        followCatalogue.follow(on(LAST_DAY.plusDays(2)));

        var talent = talents.find("t1").orElseThrow();
        assertThat(talent.version()).isEqualTo(3);
        assertThat(talent.state().classification().talentClass()).isEqualTo(TalentClass.B);
        assertThat(talent.state().earlierClasses().getLast().talentClass()).isEqualTo(TalentClass.C);
        assertThat(talents.recorded().getLast())
                .extracting(Recorded::action, one -> one.act().reason())
                .containsExactly(TalentAction.CLASSED_ANEW, "jinan-2022@1");
    }

    @Test
    void goes_on_page_by_page_until_all_are_classed() {
        var one = talents.find("t1").orElseThrow().state();
        for (int i = 2; i <= 450; i++) {
            talents.add("t" + i, one, TalentAction.REGISTERED, World.on(LAST_DAY, OFFICE));
        }

        followCatalogue.follow(on(LAST_DAY.plusDays(1)));

        assertThat(talents.all())
                .extracting(talent -> talent.state().classification().catalogue())
                .containsOnly("jinan-2022@1");
    }

    private static Act on(LocalDate day) {
        return Act.ofService("talent-service", World.noon(day), "job");
    }
}
