package yihao.talent.post.mongo;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.PostEvent;
import yihao.talent.Mongo;
import yihao.talent.post.Posts;
import yihao.talent.post.PostsContract;

@DisplayName("TS-02 Posts in the store")
class MongoPostsTest extends PostsContract {

    @Override
    protected Posts posts() {
        return new MongoPosts(Mongo.store(), Mongo.unheard(PostEvent.OPENED), _ -> List.of("city-zibo"));
    }
}
