package yihao.runner.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// A file with the fields beside it, as a browser sends it; always the same bytes for the same content.
record Upload(Map<String, String> fields, String name, String content) {
    private static final String BOUNDARY = "yihao-demo";

    static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    /// A page that says one line; enough of a PDF to be taken for one.
    static Upload pdf(Map<String, String> fields, String name, String line) {
        return new Upload(fields, name, "%PDF-1.4\n% " + line + "\n%%EOF\n");
    }

    byte[] bytes() {
        var text = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((field, value) ->
                        text.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(BOUNDARY, field, value)));
        text.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(BOUNDARY, name))
                .append("Content-Type: application/pdf\r\n\r\n")
                .append(content)
                .append("\r\n--" + BOUNDARY + "--\r\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
