package yihao.embedded.broker;

import java.util.Map;

/// A broker for one machine: one copy of everything, few threads, small buffers; every topic compacted by default.
final class BrokerDefaults {
    private static final String ONE_MEGABYTE = Integer.toString(1 << 20);

    static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("log.cleanup.policy", "compact"),
            Map.entry("auto.create.topics.enable", "true"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            // after a kill the quorum waits this long for the old process before it takes the new one
            Map.entry("broker.session.timeout.ms", "4000"),
            Map.entry("broker.heartbeat.interval.ms", "1000"),
            // what does not start is to say so instead of waiting for ever
            Map.entry("server.max.startup.time.ms", "60000"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"),
            Map.entry("background.threads", "2"),
            Map.entry("num.recovery.threads.per.data.dir", "1"),
            Map.entry("group.coordinator.threads", "1"),
            Map.entry("log.cleaner.threads", "1"),
            Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20)),
            Map.entry("log.cleaner.io.buffer.size", ONE_MEGABYTE),
            Map.entry("log.segment.bytes", Integer.toString(32 << 20)),
            Map.entry("log.index.size.max.bytes", ONE_MEGABYTE),
            Map.entry("metadata.log.segment.bytes", Integer.toString(8 << 20)),
            Map.entry("metadata.max.retention.bytes", Integer.toString(32 << 20)),
            Map.entry("controlled.shutdown.enable", "true"));

    private BrokerDefaults() {}
}
