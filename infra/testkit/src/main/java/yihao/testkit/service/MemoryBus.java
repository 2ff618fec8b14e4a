package yihao.testkit.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import yihao.platform.events.Bus;

/// A bus that keeps what was sent, in order.
public final class MemoryBus implements Bus {

    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    public record Sent(String topic, String key, String json) {}

    @Override
    public void fenceOthers() {
        // there is one instance
    }

    @Override
    public void send(List<Message> messages) {
        messages.forEach(message -> sent.add(new Sent(message.topic(), message.key(), message.json())));
    }

    public List<Sent> sent(String topic) {
        return sent.stream().filter(event -> event.topic().equals(topic)).toList();
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }
}
