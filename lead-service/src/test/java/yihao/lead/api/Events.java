package yihao.lead.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.project.ProjectState;

/// Project-service's events, as they stand on the bus.
final class Events {

    private static final AtomicLong SEQUENCE = new AtomicLong();

    private Events() {}

    /// The contract's sample of a project that never was a lead here.
    static void deliverProjectOfLedger() {
        var sample = "/contracts/project/project.project-started.v1.of-a-ledger.json";
        try (var in = Objects.requireNonNull(ProjectState.class.getResourceAsStream(sample))) {
            City.SERVICE.deliver("project.project", "0199-j2", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deliverProject(String leadId, String projectId, @Nullable LocalDate signedOn) {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "projectId", projectId,
                "number", "P-2026-000001",
                "leadId", leadId,
                "name", "项目",
                "enterpriseId", "e",
                "investorName", "投资方",
                "country", "CN",
                "unit", "district-zhangdian",
                "stage", "RESERVE",
                "fieldOfTomorrow", "ignored"));
        body.put("foreignInvested", false);
        body.put("investorFromOutsideCity", true);
        body.put("sharingUnits", List.of());
        body.put("reachedOn", Map.of());
        if (signedOn != null) {
            body.put("signedOn", signedOn.toString());
        }
        var event = Map.of(
                "type",
                "project.project-started.v1",
                "eventId",
                UUID.randomUUID(),
                "key",
                projectId,
                "epoch",
                1,
                "sequence",
                SEQUENCE.incrementAndGet(),
                "occurredAt",
                Instant.parse("2026-09-01T01:31:00Z").toString(),
                "actor",
                "service:project",
                "body",
                body);
        City.SERVICE.deliver("project.project", projectId, new JsonMapper().writeValueAsString(event));
    }
}
