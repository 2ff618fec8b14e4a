package yihao.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import yihao.gateway.access.Decision.Action;

/// What every record of decisions about access must keep.
abstract class DecisionsContract {

    static final Caller MUNICH = Caller.client("liaison-munich");
    static final Instant MONDAY = Instant.parse("2026-11-30T08:00:00Z");

    abstract Decisions decisions();

    @Test
    void keeps_each_decision_as_it_was_taken() {
        var decisions = decisions();
        decisions.add(decision(1, 1, MUNICH, Action.WITHDRAWN));
        decisions.add(decision(2, 2, MUNICH, Action.RESTORED));

        assertThat(decisions.after(0))
                .containsExactly(decision(1, 1, MUNICH, Action.WITHDRAWN), decision(2, 2, MUNICH, Action.RESTORED));
        assertThat(decisions.after(1)).hasSize(1);
        assertThat(decisions.after(2)).isEmpty();
        assertThat(decisions.intact()).isTrue();
    }

    @Test
    void gives_a_number_to_the_first_who_takes_it() {
        var decisions = decisions();
        decisions.add(decision(1, 1, MUNICH, Action.WITHDRAWN));
        decisions.add(decision(1, 1, MUNICH, Action.RESTORED));

        assertThat(decisions.after(0)).extracting(Decision::action).containsExactly(Action.WITHDRAWN);
    }

    @Test
    void tell_two_gateways_who_decide_at_once_the_same() {
        var decisions = decisions();
        var one = new Withdrawals(decisions);
        var other = new Withdrawals(decisions);
        one.decide(MUNICH, Action.WITHDRAWN, "security.admin", MONDAY, "示例", "r-1");

        var again = other.decide(MUNICH, Action.WITHDRAWN, "another.admin", MONDAY, "示例", "r-2");
        other.decide(Caller.person("li.wei"), Action.WITHDRAWN, "another.admin", MONDAY, "示例", "r-3");
        one.look();

        assertThat(again.by()).isEqualTo("security.admin");
        assertThat(one.shutOut(List.of(Caller.person("li.wei")))).isTrue();
        assertThat(decisions.after(0)).hasSize(2);
    }

    static Decision decision(long number, long version, Caller about, Action action) {
        return new Decision(number, version, about, action, "security.admin", MONDAY, "示例", "r-" + number);
    }
}
