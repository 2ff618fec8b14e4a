package yihao.e2e.fuzz;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// One operation of an API document.
///
/// @param part whose document it is in
/// @param path a template, such as `/api/leads/{id}`
/// @param body the schema of what is sent; missing when nothing is
/// @param answers what a yes answers, by status
record Operation(
        String part,
        String method,
        String path,
        List<Parameter> parameters,
        String contentType,
        JsonNode body,
        Map<Integer, JsonNode> answers) {

    record Parameter(String name, String place, boolean required, JsonNode schema) {

        boolean isIn(String where) {
            return place.equals(where);
        }
    }

    boolean writes() {
        return !method.equals("GET");
    }

    boolean isPublic() {
        return path.startsWith("/api/public/");
    }

    boolean isForm() {
        return contentType.startsWith("multipart/");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
