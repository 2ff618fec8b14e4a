package yihao.project.monthlyreport.web;

import static yihao.project.RunningService.SERVICE;
import static yihao.project.monthlyreport.ExampleMonths.BUREAU_HEAD;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import yihao.project.lifecycle.ProjectAction;
import yihao.project.lifecycle.Projects;
import yihao.project.monthlyreport.ExampleMonths;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;

/// Signed projects, and the rows of a month's sheet as somebody fills them.
final class Sheets {

    private Sheets() {}

    static String signed(String unit) {
        var id = UUID.randomUUID().toString();
        var at = Instant.parse("2026-02-01T04:00:00Z");
        var state = ExampleMonths.project(id, unit, "SIGNED", at);
        SERVICE.bean(Projects.class).add(id, state, ProjectAction.STARTED, ExampleMonths.at(BUREAU_HEAD, at));
        return id;
    }

    static Map<String, Object> item(String project, @Nullable Long version, Map<String, String> cells, boolean handIn) {
        var item = new HashMap<String, Object>(Map.of("project", project, "cells", cells, "handIn", handIn));
        if (version != null) {
            item.put("version", version);
        }
        return item;
    }

    @SafeVarargs
    static Answer save(Http who, String month, Map<String, Object>... items) {
        return who.put(month + "/rows", Map.of("items", List.of(items)));
    }

    static JsonNode row(Http who, String month, String project) {
        return stream(who.get(month + "/rows?limit=200").json().at("/items"))
                .filter(row -> row.at("/projectId").asString().equals(project))
                .findFirst()
                .orElseThrow();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
