package yihao.platform.events;

import java.util.List;

/// Where the events of a service go, all through one pen: who takes it sends, and whoever had it before sends nothing
/// any more. So an instance that stood still and wakes up cannot put an old event after a new one.
public interface Bus {

    record Message(String topic, String key, String json) {}

    /// Takes the pen, whoever has it.
    void takePen();

    /// Sends these in their order, all or none; they are safe when this returns.
    ///
    /// @throws RuntimeException when they are not, or may not be: the bus does not answer, or another has the pen
    void send(List<Message> messages);
}
