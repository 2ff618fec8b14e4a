package yihao.platform.events;

import java.util.function.Consumer;
import yihao.contracts.Event;

/// What this service does with the events of a topic. An event may come twice, after days, or again after a crash
/// between two lines of
/// `accept`: what it does must be the same then.
public record EventReader<B>(String topic, Class<B> body, Consumer<Event<B>> accept) {}
