package yihao.project.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.card.ExampleCards.done;
import static yihao.project.card.ExampleCards.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.card.Card;
import yihao.project.card.CardAction;
import yihao.project.card.ExampleCards;

@DisplayName("SC-05 The work list of service cards")
class CardWorkTest {

    static final Instant LATE = Instant.parse("2026-10-12T04:00:00Z");

    final ExampleCards world = new ExampleCards(ExampleCards.ANOTHER);
    final CardWork work = new CardWork(world.cards, world.sight, world.book, world.watch);

    String running(String accepted) {
        var card = world.more("BESIDE");
        done(world.keep.start(card, "BESIDE", null, on(accepted)));
        return card;
    }

    @Test
    void reaches_beyond_a_page_of_cards_whose_projects_have_ended() {
        for (int i = 0; i < 200; i++) {
            var project = world.state(running("2026-09-15")).about().projectId();
            done(world.world.guide.terminate(project, act(BUREAU_OFFICER, "投资方放弃")));
        }
        var card = running("2026-09-16");

        assertThat(work.of(ZHANGDIAN_OFFICER, LATE))
                .extracting(item -> item.id())
                .containsExactly("card-" + card + ":BESIDE");
    }

    @Test
    void counts_clocks_anew_where_the_day_kept_with_the_card_is_a_little_too_late() {
        var card = running("2026-09-16");
        var kept = world.cards.find(card).orElseThrow();
        var old = kept.state();
        var marks = new Card.Marks(LocalDate.of(2026, 10, 20), null, List.of());
        var moved = new Card(
                old.number(),
                old.about(),
                old.officer(),
                old.issue(),
                old.procedures(),
                old.former(),
                old.promises(),
                old.complaints(),
                old.link(),
                marks);
        world.cards.replace(kept, moved, CardAction.PROCEDURE_STARTED, on("2026-10-08"));

        assertThat(work.of(ZHANGDIAN_OFFICER, LATE)).hasSize(1);
    }
}
