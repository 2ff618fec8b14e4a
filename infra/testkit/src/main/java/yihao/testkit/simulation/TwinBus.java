package yihao.testkit.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import yihao.platform.events.Bus;

/// The bus: topics keep everything in the order in which it came; each group remembers how far it has read.
/// One instance of a service sends at a time.
public final class TwinBus {

    private final Map<String, List<Sent>> topics = new HashMap<>();
    private final Map<String, Integer> read = new HashMap<>();
    private final Map<String, Bus> senders = new HashMap<>();

    public record Sent(String key, String json) {}

    /// Another sends for the service now.
    public static final class FencedOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// The bus as one life of a process of that service reaches it.
    public Bus through(Gate gate, String service) {
        return new Bus() {
            @Override
            public void fenceOthers() {
                gate.before("fence others");
                senders.put(service, this);
                gate.after("fence others");
            }

            @Override
            public void send(List<Message> messages) {
                var call = "send " + owner(messages.getFirst().topic());
                gate.before(call);
                if (senders.get(service) != this) {
                    throw new FencedOff();
                }
                messages.forEach(message -> topics.computeIfAbsent(message.topic(), _ -> new ArrayList<>())
                        .add(new Sent(message.key(), message.json())));
                gate.after(call);
            }
        };
    }

    /// Several topics of one service go in one sending.
    private static String owner(String topic) {
        return topic.substring(0, topic.indexOf('.'));
    }

    public List<Sent> topic(String topic) {
        return topics.getOrDefault(topic, List.of());
    }

    /// Hands at most so many records to a reader; what it did not take comes again.
    ///
    /// @return whether there was anything
    public boolean deliver(
            String group, String topic, int atMost, Gate gate, Consumer<ConsumerRecord<String, String>> take) {
        var position = group + " " + topic;
        var log = topic(topic);
        var from = read.getOrDefault(position, 0);
        var to = from + Math.min(log.size() - from, atMost);
        for (int at = from; at < to; at++) {
            gate.before("poll " + topic);
            gate.after("poll " + topic);
            take.accept(new ConsumerRecord<>(
                    topic, 0, at, log.get(at).key(), log.get(at).json()));
            gate.before("commit " + topic);
            read.put(position, at + 1);
            gate.after("commit " + topic);
        }
        return to > from;
    }

    /// The group reads its last records again, as after a rebalance.
    public void rewind(String group, String topic, int by) {
        read.computeIfPresent(group + " " + topic, (_, at) -> Math.max(0, at - by));
    }
}
