package yihao.lead.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;
import static yihao.lead.visit.VisitWorld.plan;
import static yihao.lead.visit.VisitWorld.stay;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.lead.World;
import yihao.lead.firstreport.IdentityKeys;

@DisplayName("L9 A visit, once names are read otherwise")
class VisitedNamesTest {

    static final String NAME = "宁波365度家居有限公司";
    static final String READ_BEFORE = "name:330200|365度家居||";

    final VisitWorld squad = new VisitWorld();
    final IdentityKeys keys = new IdentityKeys(squad.world.names);

    @Test
    void stays_one_to_its_firm_and_in_its_row() {
        var visit = planned().asRow(List.of(READ_BEFORE));
        var id = add(visit);

        follow();

        var now = squad.visits.find(id).orElseThrow();
        assertThat(now.state().plan().firmKeys()).contains(READ_BEFORE).containsAll(keys.of(investor(NAME)));
        assertThat(now.state().row()).isEqualTo(visit.row());
        follow();
        assertThat(squad.visits.find(id)).contains(now);
    }

    private Visit planned() {
        var visit = done(squad.planVisit.planned(
                World.SQUAD, plan(NAME, stay("2026-09-10", "1")), at(SQUAD_MEMBER, "2026-09-01T02:00:00Z")));
        var asTyped = visit.plan();
        return done(visit.change(
                new Visit.Plan(
                        asTyped.firm(),
                        List.of(READ_BEFORE),
                        asTyped.place(),
                        asTyped.stay(),
                        asTyped.people(),
                        asTyped.purpose()),
                java.time.LocalDate.of(2026, 9, 20)));
    }

    private String add(Visit visit) {
        return squad.visits
                .add(squad.visits.newId(), visit, VisitAction.PLANNED, at(SQUAD_MEMBER, "2026-09-01T02:00:00Z"))
                .id();
    }

    private void follow() {
        new VisitedNames(squad.visits, keys).readAnew(at(World.BUREAU_PERSON, "2026-09-02T02:00:00Z"));
    }
}
