package yihao.talent.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.TAISHAN_INDUSTRY;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.talent.Degree;

/// What every form of [Talents] promises.
public abstract class TalentsContract {

    protected abstract Talents talents();

    @Test
    void a_talent_is_read_as_it_was_written() {
        var talents = talents();

        talents.add("t1", talent("T-2026-000001"), TalentAction.REGISTERED, by(OFFICE));

        assertThat(talents.find("t1")).contains(new Versioned<>("t1", 1, talent("T-2026-000001")));
    }

    @Test
    void those_to_win_neither_work_for_a_project_nor_have_left() {
        var talents = talents();
        for (var id : List.of("free", "matched", "arrived", "left")) {
            talents.add(id, talent("T-2026-00000" + id.length()), TalentAction.REGISTERED, by(OFFICE));
        }
        talents.change("matched", TalentAction.MATCHED, by(OFFICE), one -> one.matchWith(ZHANGDIAN));
        for (var id : List.of("arrived", "left")) {
            var place = new Placement("n1", PROJECT, ZHANGDIAN, TODAY, null);
            talents.change(id, TalentAction.ARRIVED, by(OFFICE), one -> one.arriveAt(place));
        }
        talents.change("left", TalentAction.LEFT, by(OFFICE), one -> one.leave(TODAY, TODAY));

        assertThat(talents.winnable(Set.of(), null, 10))
                .extracting(Versioned::id)
                .containsExactly("free", "matched");
        assertThat(talents.winnable(Set.of(), null, 1))
                .extracting(Versioned::id)
                .containsExactly("free");
        assertThat(talents.winnable(Set.of(), "T-2026-000004", 1))
                .extracting(Versioned::id)
                .containsExactly("matched");
        assertThat(talents.winnable(Set.of("2614", "39"), null, 10)).hasSize(2);
        assertThat(talents.winnable(Set.of("39"), null, 10)).isEmpty();
    }

    @Test
    void arrivals_that_a_need_does_not_know_of_are_found_until_they_are_recorded() {
        var talents = talents();
        for (var id : List.of("here", "back", "known", "free")) {
            talents.add(id, talent("T-2026-" + id), TalentAction.REGISTERED, by(OFFICE));
        }
        var place = new Placement("n1", PROJECT, ZHANGDIAN, TODAY, null);
        for (var id : List.of("here", "back", "known")) {
            talents.change(id, TalentAction.ARRIVED, by(OFFICE), one -> one.arriveAt(place));
        }
        talents.change("back", TalentAction.LEFT, by(OFFICE), one -> one.leave(TODAY, TODAY));
        talents.change("back", TalentAction.CAME_BACK, by(OFFICE), Talent::comeBack);
        talents.change("known", TalentAction.ARRIVAL_RECORDED, by(OFFICE), one -> one.arrivalRecorded("n1"));

        assertThat(talents.withPendingArrival(null, 10))
                .extracting(Versioned::id)
                .containsExactly("back", "here");
        assertThat(talents.withPendingArrival("T-2026-back", 1))
                .extracting(Versioned::id)
                .containsExactly("here");
        talents.change("back", TalentAction.ARRIVAL_RECORDED, by(OFFICE), one -> one.arrivalRecorded("n1"));
        assertThat(talents.withPendingArrival(null, 1))
                .extracting(Versioned::id)
                .containsExactly("here");
    }

    @Test
    void those_classed_by_another_catalogue_are_found_and_the_erased_are_not() {
        var talents = talents();
        talents.add("t1", talent("T-2026-000001"), TalentAction.REGISTERED, by(OFFICE));
        talents.add("t2", talent("T-2026-000002"), TalentAction.REGISTERED, by(OFFICE));
        var catalogue = talent("T-2026-000001").classification().catalogue();

        assertThat(talents.classedBesides(catalogue, 10)).isEmpty();
        for (var other : List.of("a@1", "z@1")) {
            assertThat(talents.classedBesides(other, 10))
                    .extracting(Versioned::id)
                    .containsExactly("t1", "t2");
            assertThat(talents.classedBesides(other, 1)).hasSize(1);
        }
        talents.change(
                "t1",
                TalentAction.ERASED,
                by(OFFICE),
                one -> one.erased(by(OFFICE).at()));
        assertThat(talents.classedBesides("z@1", 10)).extracting(Versioned::id).containsExactly("t2");
    }

    @Test
    void some_are_found_by_their_ids() {
        var talents = talents();
        talents.add("t1", talent("T-2026-000001"), TalentAction.REGISTERED, by(OFFICE));
        talents.add("t2", talent("T-2026-000002"), TalentAction.REGISTERED, by(OFFICE));

        assertThat(talents.withIds(List.of("t2", "t9")))
                .extracting(Versioned::id)
                .containsExactly("t2");
        assertThat(talents.withIds(List.of())).isEmpty();
    }

    @Test
    void those_matched_to_a_unit_are_told_to_it() {
        var talents = talents();
        talents.add("t1", talent("T-2026-000001"), TalentAction.REGISTERED, by(OFFICE));
        talents.add("t2", talent("T-2026-000002"), TalentAction.REGISTERED, by(OFFICE));
        talents.change("t2", TalentAction.MATCHED, by(OFFICE), one -> one.matchWith(ZHANGDIAN));

        assertThat(talents.matchedTo(java.util.Set.of(ZHANGDIAN))).containsExactly("t2");
        assertThat(talents.matchedTo(java.util.Set.of("district-linzi"))).isEmpty();
    }

    @Test
    void an_erased_person_is_not_to_be_won() {
        var talents = talents();
        talents.add("t1", talent("T-2026-000001"), TalentAction.REGISTERED, by(OFFICE));
        talents.change(
                "t1",
                TalentAction.ERASED,
                by(OFFICE),
                one -> one.erased(by(OFFICE).at()));

        assertThat(talents.winnable(Set.of(), null, 10)).isEmpty();
        assertThat(talents.find("t1").orElseThrow().state().isErased()).isTrue();
    }

    private static Talent talent(String number) {
        return InMemoryTalents.talent(
                number, Degree.DOCTOR, List.of(TAISHAN_INDUSTRY), List.of("2614"), List.of("de"), TODAY);
    }
}
