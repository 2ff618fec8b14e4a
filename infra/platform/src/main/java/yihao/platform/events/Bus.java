package yihao.platform.events;

import java.util.List;

/// Where the events of a service go. One instance at a time sends them: whoever fences the others off, until another
/// does. So an instance that stood still and wakes up cannot put an old event after a new one.
public interface Bus {

    record Message(String topic, String key, String json) {}

    /// From now on this instance alone sends for its service; whoever did before is turned away.
    void fenceOthers();

    /// Sends these in their order, all or none; they are safe when this returns.
    ///
    /// @throws RuntimeException when they are not safe, or may not be, or this instance is fenced off
    void send(List<Message> messages);
}
