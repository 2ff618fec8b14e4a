package yihao.e2e.fuzz;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A form with files, as a browser sends it.
final class Form {

    private static final String BOUNDARY = "between-the-parts";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Form() {}

    /// @param hostile who fills in a file's name and content; none for a harmless one
    static byte[] of(JsonNode fields, @Nullable HostileValues hostile) {
        var form = new StringBuilder();
        fields.forEachEntry((name, value) -> {
            var isFile = name.equals("file") || name.equals("files");
            var text = value.isString() ? value.asString() : value.toString();
            var file = hostile == null ? "paper.txt" : hostile.text().replaceAll("[\r\n\"]", "");
            form.append("--")
                    .append(BOUNDARY)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append('"');
            form.append(isFile ? "; filename=\"" + file + "\"\r\nContent-Type: text/plain" : "");
            form.append("\r\n\r\n")
                    .append(hostile == null ? text : hostile.text())
                    .append("\r\n");
        });
        return form.append("--").append(BOUNDARY).append("--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
