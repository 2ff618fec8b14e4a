package yihao.project.card;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Service cards in memory")
class InMemoryCardsTest extends CardsContract {

    private final Cards cards = new InMemoryCards();

    @Override
    protected Cards cards() {
        return cards;
    }
}
