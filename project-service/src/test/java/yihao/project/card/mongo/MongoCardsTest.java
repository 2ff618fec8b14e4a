package yihao.project.card.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.project.RunningService;
import yihao.project.card.Cards;
import yihao.project.card.CardsContract;

@DisplayName("Service cards in the store")
class MongoCardsTest extends CardsContract {

    @Override
    protected Cards cards() {
        return RunningService.SERVICE.bean(Cards.class);
    }
}
