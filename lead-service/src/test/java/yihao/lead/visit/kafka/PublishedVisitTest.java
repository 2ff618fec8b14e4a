package yihao.lead.visit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.done;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;
import static yihao.lead.visit.VisitWorld.stay;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.contracts.lead.VisitEvent;
import yihao.contracts.lead.VisitState;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.World;
import yihao.lead.visit.CorrectVisit;
import yihao.lead.visit.CorrectVisit.TypedCorrection;
import yihao.lead.visit.Visit;
import yihao.lead.visit.VisitAction;
import yihao.lead.visit.VisitWorld;
import yihao.testkit.twins.Acts;

@DisplayName("L9 What the other services hear of a visit")
class PublishedVisitTest {

    final VisitWorld world = new VisitWorld(
            new World(), (trip, _, _) -> Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", trip)));
    final PublishedVisit published = new PublishedVisit();

    @Test
    void is_who_made_it_for_how_long_and_that_it_counts() {
        var visit = world.made(SQUAD_MEMBER, "示例化工", stay("2026-09-10", "1.5"), null);

        var told = told(VisitAction.MADE, visit);

        assertThat(told.status()).isEqualTo("MADE");
        assertThat(told.members()).isEqualTo(List.of(SQUAD_MEMBER.subject()));
        assertThat(told.unit()).isEqualTo(World.SQUAD);
        assertThat(told.firstDay()).isEqualTo("2026-09-10");
        assertThat(told.days()).isEqualTo("1.5");
        assertThat(told.corrections()).isZero();
    }

    @Test
    void is_what_was_set_right_and_that_it_was() {
        var visit = world.made(SQUAD_MEMBER, "示例化工", stay("2026-09-10", "2"), null);
        var right = new TypedCorrection(stay("2026-09-10", "0.5"), 1, null, "用地", "有意来考察");
        var act = Acts.by(SQUAD_MEMBER, "2026-09-14T02:00:00Z").because("登记有误");

        var corrected = done(new CorrectVisit(world.sight).correct(visit.id(), right, act));

        var told = told(VisitAction.CORRECTED, corrected);
        assertThat(told.days()).isEqualTo("0.5");
        assertThat(told.corrections()).isEqualTo(1);
        assertThat(told.members()).containsExactly(SQUAD_MEMBER.subject());
    }

    @Test
    void names_nobody_whom_it_met_and_nothing_that_was_said() {
        var visit = world.made(SQUAD_MEMBER, "示例化工", stay("2026-09-10", "1"), null);

        assertThat(told(VisitAction.MADE, visit).toString()).doesNotContain("示例化工", "有意来考察", "用地", "深圳");
    }

    @Test
    void goes_out_as_a_change_where_it_has_no_event_of_its_own() {
        var visit = world.made(SQUAD_MEMBER, "示例化工", stay("2026-09-10", "1"), null);

        assertThat(published
                        .of(visit.id(), VisitAction.PROOF_ADDED.name(), visit.state())
                        .kind())
                .isEqualTo(VisitEvent.CHANGED);
        assertThat(published
                        .of(visit.id(), VisitAction.CANCELLED.name(), visit.state())
                        .kind())
                .isEqualTo(VisitEvent.CANCELLED);
    }

    private VisitState told(VisitAction action, Versioned<Visit> visit) {
        return (VisitState)
                published.of(visit.id(), action.name(), visit.state()).body();
    }
}
