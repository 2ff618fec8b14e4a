package yihao.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// L3, L9: a file that belongs to a lead (what the investor handed over, a letter of intent), or proves a visit.
///
/// @param fileId under which the file is kept
/// @param sha256 64 hexadecimal digits of the file
/// @param withdrawal none while it counts
public record Attachment(
        String id,
        String title,
        String fileId,
        String contentType,
        long size,
        String sha256,
        String unit,
        String by,
        Instant at,
        @Nullable Withdrawal withdrawal) {

    public record Withdrawal(String by, Instant at, String reason) {}

    public boolean stands() {
        return withdrawal == null;
    }

    public Attachment withdrawn(Withdrawal made) {
        return new Attachment(id, title, fileId, contentType, size, sha256, unit, by, at, made);
    }
}
