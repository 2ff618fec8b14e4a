package yihao.platform.events;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yihao.contracts.Event;

/// What this service does with the events of a topic. An event may come twice, after days, or again after a crash
/// between two lines of
/// `accept`: what it does must be the same then.
///
/// @param inBulk does the same with many at once, where that is cheaper: for whoever is far behind
public record EventReader<B>(
        String topic,
        Class<B> body,
        Consumer<Event<B>> accept,
        @Nullable Consumer<List<Event<B>>> inBulk) {

    public EventReader(String topic, Class<B> body, Consumer<Event<B>> accept) {
        this(topic, body, accept, null);
    }
}
