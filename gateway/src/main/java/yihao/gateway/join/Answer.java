package yihao.gateway.join;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import yihao.gateway.Part;

/// What asking one part came to.
sealed interface Answer {

    Part part();

    record Given(Part part, JsonNode body) implements Answer {}

    /// It answered that there is nothing there for this caller.
    record Nothing(Part part) implements Answer {}

    record Missing(Part part, Instant since) implements Answer {}
}
