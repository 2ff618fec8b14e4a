package yihao.gateway.join;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// Who is logged in: the name from the token, everything about work from lead-service, which owns it.
record SessionView(
        String subject,
        String name,
        @Nullable JsonNode unit,
        List<JsonNode> functions,
        @Nullable JsonNode today,
        @Nullable JsonNode actingFor,
        List<JsonNode> standsInFor,
        List<Missing> missing) {

    static SessionView of(Authentication caller, Answer me) {
        var subject = caller.getName();
        var name = caller.getPrincipal() instanceof ClaimAccessor claims && claims.getClaimAsString("name") != null
                ? claims.getClaimAsString("name")
                : subject;
        return switch (me) {
            case Answer.Given(var _, var officer) ->
                new SessionView(
                        subject,
                        officer.path("name").asString(name),
                        officer.get("unit"),
                        list(officer.path("functions")),
                        officer.get("today"),
                        officer.get("actingFor"),
                        list(officer.path("standsInFor")),
                        List.of());
            case Answer.Nothing _ -> new SessionView(subject, name, null, List.of(), null, null, List.of(), List.of());
            case Answer.Missing(var part, var since) ->
                new SessionView(
                        subject, name, null, List.of(), null, null, List.of(), List.of(new Missing(part.id(), since)));
        };
    }

    private static List<JsonNode> list(JsonNode node) {
        return node instanceof ArrayNode array ? array.valueStream().toList() : List.of();
    }
}
