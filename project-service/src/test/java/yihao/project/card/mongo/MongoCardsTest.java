package yihao.project.card.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.project.RunningService;
import yihao.project.card.Card;
import yihao.project.card.Cards;
import yihao.project.card.CardsContract;

@DisplayName("Service cards in the store")
class MongoCardsTest extends CardsContract {

    @Override
    protected Cards cards() {
        return RunningService.SERVICE.bean(Cards.class);
    }

    @Test
    void a_card_is_shown_to_the_units_above_its_own_and_to_no_other() {
        var kept = keep("1", LocalDate.of(2026, 9, 15), null);

        assertThat(seenFrom("city-zibo")).contains(kept);
        assertThat(seenFrom("district-linzi")).doesNotContain(kept);
    }

    private List<Versioned<Card>> seenFrom(String unit) {
        var actor = new Actor("somebody", "somebody", unit, Set.of(Function.UNIT_OFFICER));
        return cards().list(new Cards.Filter(null, null, null), actor, 1_000);
    }
}
