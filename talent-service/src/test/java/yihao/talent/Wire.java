package yihao.talent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipFile;
import yihao.testkit.service.Http;

/// What a form with a file looks like on the wire, and what a workbook says when it is unpacked.
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

    static String workbook(Http as, String path) {
        var request = HttpRequest.newBuilder(URI.create(as.baseUrl() + path))
                .header("Authorization", "Bearer " + as.token())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return unpacked(client.send(request, BodyHandlers.ofByteArray()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String unpacked(byte[] file) throws IOException {
        var kept = Files.createTempFile("register", ".xlsx");
        try {
            Files.write(kept, file);
            try (var zip = new ZipFile(kept.toFile())) {
                var text = new StringBuilder();
                for (var entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
                return text.toString();
            }
        } finally {
            Files.delete(kept);
        }
    }
}
