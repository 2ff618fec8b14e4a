package yihao.talent;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import yihao.testkit.service.Http;

/// What a form with a file looks like on the wire.
final class Wire {

    private static final String BOUNDARY = "example-boundary";

    private Wire() {}

    /// @param file none for a form without one
    static Http.Answer form(Http as, String path, Map<String, String> fields, String file, String fileName) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        if (!file.isEmpty()) {
            body.append(
                    "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n%s\r\n"
                            .formatted(BOUNDARY, fileName, file));
        }
        body.append("--").append(BOUNDARY).append("--\r\n");
        return as.send(
                "POST",
                path,
                body.toString().getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }
}
