package yihao.runner.demo;

import tools.jackson.databind.JsonNode;

/// The platform said no.
final class Said extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    Said(String asked, int status, JsonNode problem) {
        super(asked + " → " + status + " " + problem);
        this.code = problem.path("code").asString("");
    }

    String code() {
        return code;
    }
}
