package yihao.lead.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;
import static yihao.lead.visit.VisitWorld.stay;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.StoreProblem;
import yihao.lead.Attachment;
import yihao.testkit.twins.Acts;

@DisplayName("L9 A proof of a visit")
class ProveVisitTest {

    static final Act NOW = at(SQUAD_MEMBER, "2026-09-11T02:00:00Z");
    static final Actor CITY_LEADER = Acts.actor("city.leader", "office-of-leaders", Function.CITY_LEADER);

    final VisitWorld city = new VisitWorld();
    final ProveVisit proveVisit = new ProveVisit(city.visits, city.sight);

    @Test
    void is_added_read_and_taken_back_with_a_reason_by_who_works_the_visit() {
        var id = made();
        done(proveVisit.add(id, photo("photo-1"), NOW));

        assertThat(done(proveVisit.find(id, "photo-1", BUREAU_PERSON)).title()).isEqualTo("现场照片");
        assertThat(refused(proveVisit.withdraw(id, "photo-1", NOW)).problem())
                .isEqualTo(VisitProblem.VISIT_REASON_MISSING);
        var without =
                done(proveVisit.withdraw(id, "photo-1", NOW.because("照片不清"))).state();

        assertThat(without.proofs()).extracting(Attachment::stands).containsExactly(false);
        assertThat(refused(proveVisit.find(id, "photo-1", SQUAD_MEMBER)).problem())
                .isEqualTo(VisitProblem.VISIT_PROOF_UNKNOWN);
        assertThat(refused(proveVisit.withdraw(id, "photo-1", NOW.because("x"))).problem())
                .isEqualTo(VisitProblem.VISIT_PROOF_UNKNOWN);
    }

    @Test
    void is_one_of_twenty_that_count() {
        var id = made();
        for (int i = 0; i < Afterwards.MOST_PROOFS; i++) {
            done(proveVisit.add(id, photo("photo-" + i), NOW));
        }

        assertThat(refused(proveVisit.add(id, photo("one-more"), NOW)).problem())
                .isEqualTo(VisitProblem.VISIT_TOO_MANY_PROOFS);
        done(proveVisit.withdraw(id, "photo-0", NOW.because("重复")));
        done(proveVisit.add(id, photo("one-more"), NOW));
    }

    @Test
    void is_of_a_visit_that_is_recorded() {
        var planned = city.planned("贝斯精化有限公司", stay("2026-09-10", "1"), "2026-09-07T02:00:00Z")
                .id();

        assertThat(proveVisit.whyNot(planned, SQUAD_MEMBER).orElseThrow().problem())
                .isEqualTo(VisitProblem.VISIT_NOT_MADE);
        assertThat(refused(proveVisit.add(planned, photo("photo-1"), NOW)).problem())
                .isEqualTo(VisitProblem.VISIT_NOT_MADE);
    }

    @Test
    void does_not_exist_for_who_sees_the_visit_but_does_not_work_it() {
        var id = made();
        done(proveVisit.add(id, photo("photo-1"), NOW));

        assertThat(city.sight.find(CITY_LEADER, id)).isPresent();
        assertThat(refused(proveVisit.find(id, "photo-1", CITY_LEADER)).problem())
                .isEqualTo(VisitProblem.VISIT_PROOF_UNKNOWN);
        assertThat(proveVisit.whyNot(id, CITY_LEADER).orElseThrow().problem()).isEqualTo(VisitProblem.VISIT_NOT_YOURS);
        assertThat(proveVisit.whyNot(id, LINZI_OFFICER).orElseThrow().problem()).isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(proveVisit.whyNot(id, SQUAD_MEMBER)).isEmpty();
    }

    private String made() {
        return city.made(SQUAD_MEMBER, "贝斯精化有限公司", stay("2026-09-10", "1"), null)
                .id();
    }

    private static Attachment photo(String id) {
        return new Attachment(
                id,
                "现场照片",
                "file-1",
                "image/jpeg",
                1,
                "0".repeat(64),
                SQUAD_MEMBER.unit(),
                SQUAD_MEMBER.subject(),
                NOW.at(),
                null);
    }
}
