package yihao.e2e.drill;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// Everything that a service ever heard is delivered to it once more: each event a second time, and
/// late.
final class HearAgain {

    private HearAgain() {}

    /// @param service one that does not run, nor did in the last ten seconds
    static void everything(String kafka, String service) {
        var group = "yihao-" + service;
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
            var heard = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .keySet();
            var first = admin.listOffsets(heard.stream()
                            .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.earliest())))
                    .all()
                    .get();
            Map<TopicPartition, OffsetAndMetadata> back = first.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            offset -> new OffsetAndMetadata(offset.getValue().offset())));
            admin.alterConsumerGroupOffsets(group, back).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(service + " cannot be told everything again", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
