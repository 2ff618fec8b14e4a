package yihao.talent.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.value;
import static yihao.talent.expert.ExpertWorld.RULE;
import static yihao.talent.expert.ExpertWorld.expert;
import static yihao.talent.expert.ExpertWorld.kept;

import java.util.List;
import org.junit.jupiter.api.Test;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Versioned;

/// What every form of [Experts] promises.
public abstract class ExpertsContract {

    protected abstract Experts experts();

    @Test
    void an_expert_is_read_as_it_was_written() {
        var experts = experts();

        var kept = kept(experts, "EX-2026-000901", "expert.one");

        assertThat(experts.find("EX-2026-000901")).contains(kept);
        assertThat(experts.ofAccount("expert.one")).contains(kept);
        assertThat(experts.ofAccount("expert.two")).isEmpty();
    }

    @Test
    void an_account_belongs_to_one_expert() {
        var experts = experts();
        kept(experts, "EX-2026-000901", "expert.one");

        assertThatThrownBy(() -> kept(experts, "EX-2026-000902", "expert.one")).isInstanceOf(Taken.class);
    }

    @Test
    void those_without_an_account_do_not_meet() {
        var experts = experts();
        for (var number : List.of("EX-2026-000901", "EX-2026-000902")) {
            experts.add(number, expert(number, null, List.of("26"), List.of()), ExpertAction.APPOINTED, by(OFFICE));
        }

        assertThat(experts.withIds(List.of("EX-2026-000902", "EX-2026-000901", "x")))
                .extracting(Versioned::id)
                .containsExactly("EX-2026-000901", "EX-2026-000902");
        assertThat(experts.withIds(List.of())).isEmpty();
    }

    @Test
    void those_serving_stand_by_number_and_those_waiting_by_day() {
        var experts = experts();
        kept(experts, "EX-2026-000902", "expert.two");
        kept(experts, "EX-2026-000901", "expert.one");
        experts.add(
                "EX-2026-000903",
                expert("EX-2026-000903", null, List.of("26"), List.of()),
                ExpertAction.APPOINTED,
                by(OFFICE));

        assertThat(experts.serving(10)).extracting(Versioned::id).containsExactly("EX-2026-000901", "EX-2026-000902");
        assertThat(experts.waitingOn(TODAY, 10)).extracting(Versioned::id).containsExactly("EX-2026-000903");
        assertThat(experts.waitingOn(ExpertWorld.TERM.until(), 10)).hasSize(3);
        experts.change("EX-2026-000903", ExpertAction.DECLINED, by(HEAD), one -> one.decline(HEAD, "重复", RULE));
        assertThat(experts.waitingOn(TODAY, 10)).isEmpty();
        assertThat(value(experts.change(
                                "EX-2026-000901", ExpertAction.ENDED, by(HEAD), one -> one.end("期满", TODAY, RULE)))
                        .state()
                        .waitsFrom())
                .isNull();
    }
}
