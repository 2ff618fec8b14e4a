package yihao.ledgers.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;

/// Spreadsheets as they come in, and templates as they go out.
public final class LedgerFiles {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private LedgerFiles() {}

    public static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// By which the same file is known when it is sent again.
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param name of the file and of its sheet
    public static <F extends Enum<F>> ResponseEntity<byte[]> template(
            String name, List<LedgerColumn<F>> columns, Locale locale) {
        var headings = columns.stream().map(column -> column.heading(locale)).toList();
        var example =
                columns.stream().map(column -> column.example().in(locale)).toList();
        return workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, List.of(example)))));
    }

    /// @param name of the file
    public static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        var attachment = ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(WORKBOOK)
                .body(content);
    }
}
