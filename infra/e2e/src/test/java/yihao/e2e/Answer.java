package yihao.e2e;

import tools.jackson.databind.JsonNode;

/// What the platform answered.
public record Answer(int status, String contentType, JsonNode body, String etag, String location) {

    public String at(String pointer) {
        return body.at(pointer).asString("");
    }

    public String id() {
        return at("/id");
    }

    /// The answer, if it is a yes; else the whole problem as the failure.
    public Answer done() {
        if (status >= 300) {
            throw new AssertionError("Expected a yes, got " + status + " " + body);
        }
        return this;
    }

    Answer refused(int expected, String code) {
        if (status != expected || !at("/code").equals(code)) {
            throw new AssertionError("Expected " + expected + " " + code + ", got " + status + " " + body);
        }
        return this;
    }
}
