package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.card.ExampleCards.done;
import static yihao.project.card.ExampleCards.on;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

@DisplayName("SC-07, SC-08 Complaints")
class ComplaintTest {

    static final Instant NOW = Instant.parse("2026-09-20T04:00:00Z");

    final ExampleCards world = new ExampleCards(ExampleCards.ANOTHER);
    final String id = world.issued("FIRST", "BESIDE");
    final String token = done(world.open.send(id, on("2026-09-15"))).token();

    String complained(@Nullable String procedure, String text) {
        done(world.open.complain(token, procedure, text, NOW, "r"));
        return world.state(id).complaints().getLast().id();
    }

    Outcome<Versioned<Card>> answer(String complaint, Actor actor) {
        return world.promises.answer(id, complaint, "已催办", on(actor, "2026-09-21", null));
    }

    boolean mayAnswer(Actor actor) {
        var card = world.state(id);
        return CardSight.mayAnswer(actor, card, card.complaints().getLast(), world.book.of(card));
    }

    @Test
    void is_answered_by_its_officer_where_it_does_not_concern_what_he_did() {
        var complaint = complained("FIRST", "太慢");

        assertThat(mayAnswer(ZHANGDIAN_OFFICER)).isTrue();
        done(answer(complaint, ZHANGDIAN_OFFICER));
        assertThat(mayAnswer(ZHANGDIAN_HEAD)).isFalse();
    }

    @Test
    void is_answered_by_somebody_else_than_who_entered_a_step_of_it() {
        done(world.keep.start(id, "FIRST", null, on("2026-09-15")));
        var complaint = complained("FIRST", "太慢");

        assertThat(mayAnswer(ZHANGDIAN_OFFICER)).isFalse();
        assertThat(problem(answer(complaint, ZHANGDIAN_OFFICER))).isEqualTo(CardProblem.COMPLAINT_OF_YOURS);
        assertThat(mayAnswer(ZHANGDIAN_HEAD)).isTrue();
        done(answer(complaint, ZHANGDIAN_HEAD));
    }

    @Test
    void about_the_service_as_a_whole_is_not_answered_by_its_officer() {
        var complaint = complained(null, "无人联系");

        assertThat(problem(answer(complaint, ZHANGDIAN_OFFICER))).isEqualTo(CardProblem.COMPLAINT_OF_YOURS);
        done(answer(complaint, ZHANGDIAN_HEAD));
    }

    @Test
    void is_taken_and_answered_also_once_the_project_has_ended() {
        done(world.world.guide.terminate(world.projectId, act(BUREAU_OFFICER, "投资方放弃")));
        var complaint = complained(null, "未退保证金");

        assertThat(world.sight.ended(world.cards.all())).containsExactly(world.projectId);
        assertThat(mayAnswer(ZHANGDIAN_HEAD)).isTrue();
        done(answer(complaint, ZHANGDIAN_HEAD));
    }

    @Test
    void fills_a_card_only_while_it_waits() {
        for (int i = 0; i < Card.MOST_COMPLAINTS; i++) {
            complained("FIRST", "第" + i + "次");
        }
        assertThat(problem(world.open.complain(token, "FIRST", "再一次", NOW, "r")))
                .isEqualTo(CardProblem.CARD_FULL);
        done(answer(world.state(id).complaints().getFirst().id(), ZHANGDIAN_HEAD));
        complained("FIRST", "再一次");
        assertThat(world.state(id).complaints()).hasSize(Card.MOST_COMPLAINTS + 1);
    }
}
