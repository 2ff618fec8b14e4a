package yihao.project.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.team.TeamRules.NamedOn;

@DisplayName("TM-01 Roles in a team")
class TeamRulesTest {

    @Test
    void say_how_many_a_project_needs_and_may_have() {
        var shipped = TeamRules.shipped().versions().getFirst().rules();
        var another =
                TeamRules.read("/rules/another-team.yaml").versions().getFirst().rules();

        assertThat(shipped.role("LEAD").orElseThrow().isLeading()).isTrue();
        assertThat(shipped.role("SERVICE").orElseThrow().namedOn()).isEqualTo(NamedOn.CARD);
        assertThat(shipped.role("MEMBER").orElseThrow().most()).isEqualTo(20);
        assertThat(another.role("CAPTAIN").orElseThrow().isLeading()).isTrue();
        assertThat(another.role("HAND").orElseThrow().least()).isEqualTo(2);
        assertThat(another.role("LEAD")).isEmpty();
    }

    @Test
    void that_do_not_hang_together_are_refused() {
        assertThatThrownBy(() -> TeamRules.read("/rules/broken-team.yaml"))
                .hasMessageContaining("/rules/roles/0/most: rule.one-leads")
                .hasMessageContaining("/rules/roles/1/id: rule.twice {what=CAPTAIN}")
                .hasMessageContaining("/rules/roles/2/least: rule.more-than {what=most}")
                .hasMessageContaining("/rules/roles/2/namedOn: rule.named-on-leads")
                .hasMessageContaining("/rules/roles: rule.one-role-leads");
    }
}
