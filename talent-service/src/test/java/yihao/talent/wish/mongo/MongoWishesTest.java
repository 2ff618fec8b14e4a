package yihao.talent.wish.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.talent.Mongo;
import yihao.talent.wish.Wishes;
import yihao.talent.wish.WishesContract;

@DisplayName("TW-01 Wishes in the store")
class MongoWishesTest extends WishesContract {

    @Override
    protected Wishes wishes() {
        return new MongoWishes(Mongo.store());
    }
}
