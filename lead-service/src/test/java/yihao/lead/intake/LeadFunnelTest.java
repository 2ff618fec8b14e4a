package yihao.lead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.lead.intake.LeadFunnel.Group;

@DisplayName("G4 How far leads have come")
class LeadFunnelTest {

    @Test
    void is_counted_for_each_step_among_all_that_were_reported() {
        var funnel = LeadFunnel.of(List.of(
                new Group(false, false, false, 8),
                new Group(true, false, false, 4),
                new Group(true, true, false, 2),
                new Group(true, true, true, 1),
                new Group(false, true, false, 16)));

        assertThat(funnel).isEqualTo(new LeadFunnel(31, 7, 19, 1));
    }

    @Test
    void is_nothing_where_there_are_no_leads() {
        assertThat(LeadFunnel.of(List.of())).isEqualTo(new LeadFunnel(0, 0, 0, 0));
    }
}
