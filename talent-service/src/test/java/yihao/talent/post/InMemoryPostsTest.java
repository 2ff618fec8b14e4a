package yihao.talent.post;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TS-02 Posts in memory")
class InMemoryPostsTest extends PostsContract {

    @Override
    protected Posts posts() {
        return new InMemoryPosts();
    }
}
