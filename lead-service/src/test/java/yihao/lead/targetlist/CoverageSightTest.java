package yihao.lead.targetlist;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.lead.Sharing;

@DisplayName("L2 L7 The coverage of a target list, for who may not see all,")
class CoverageSightTest {

    final TargetWorld city = new TargetWorld();

    @Test
    void leaves_no_trace_of_a_lead_that_the_reader_may_not_see() {
        var id = city.listed("甲乙科技");
        city.assigned(id, LINZI, BUREAU_PERSON, 0);
        city.world.judged("甲乙科技", Sharing.CONFIDENTIAL);

        assertThat(city.covered(id, BUREAU_PERSON).all().withLead().firms()).isEqualTo(1);
        assertThat(city.covered(id, LINZI_OFFICER).all().withLead().firms()).isZero();
        assertThat(city.covered(id, LINZI_OFFICER).rows().getFirst().reached()).isEqualTo(FirmsReached.Reached.NOT);
    }

    @Test
    void leaves_no_trace_of_a_firm_of_which_only_confidential_reports_tell() {
        city.world.judged("甲乙科技", Sharing.CONFIDENTIAL);
        var id = city.listed("甲乙科技\n丙丁科技");
        city.assigned(id, LINZI, BUREAU_PERSON, 0, 1);

        assertThat(city.covered(id, BUREAU_PERSON).all().firms()).isEqualTo(2);
        var theirs = city.covered(id, LINZI_OFFICER);
        assertThat(theirs.all().firms()).isEqualTo(1);
        assertThat(theirs.rows()).hasSize(1);
        assertThat(theirs.units()).extracting(unit -> unit.figures().firms()).containsExactly(1);
    }

    @Test
    void counts_of_visits_those_that_the_reader_is_told_of() {
        var id = city.listed("甲乙科技");
        city.assigned(id, LINZI, BUREAU_PERSON, 0);
        city.visited("甲乙科技", "2026-09-02");

        assertThat(city.covered(id, BUREAU_PERSON).all().visited().firms()).isEqualTo(1);
        assertThat(city.covered(id, LINZI_OFFICER).all().visited().firms()).isZero();
    }
}
