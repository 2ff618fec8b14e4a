package yihao.talent.post.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.talent.PostEvent;
import yihao.contracts.talent.PostState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.post.Post;

@Component
class PostEventsOut implements EventsOut<Post> {

    private final EventsOut<Post> named = EventsOut.named(PostEvent.class, PostEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Post post) {
        return named.of(id, action, post);
    }

    private static PostState publicState(String id, Post post) {
        var terms = post.terms();
        return new PostState(
                id,
                post.number(),
                post.unit(),
                terms.title(),
                terms.grade(),
                terms.places(),
                post.status().name(),
                terms.from(),
                terms.until());
    }
}
