package yihao.talent.wish;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TW-01 Wishes in memory")
class InMemoryWishesTest extends WishesContract {

    @Override
    protected Wishes wishes() {
        return new InMemoryWishes();
    }
}
