package yihao.papers.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Outcome;
import yihao.papers.OpenPaper;
import yihao.papers.Paper;
import yihao.papers.Papers;

/// Papers as they come in and go out over HTTP. They go out as attachments only: no browser shows them as a page of
/// ours.
public final class PaperFiles {

    private PaperFiles() {}

    public static Outcome<Paper> keep(MultipartFile file, Papers papers) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        var type = Objects.requireNonNullElse(file.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
        try (var content = file.getInputStream()) {
            return papers.store(content, name, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ResponseEntity<InputStreamResource> attachment(OpenPaper open) {
        var paper = open.paper();
        var attachment = ContentDisposition.attachment()
                .filename(paper.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(paper.contentType()))
                .contentLength(paper.size())
                .body(new InputStreamResource(open.content()));
    }
}
