package yihao.project.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper that proves something: which kind, its fingerprint, and where the file is if it was handed in. Withdrawn
/// evidence stays in the record and
/// no longer counts.
public record Evidence(
        String id,
        String paper,
        String title,
        @Nullable LocalDate documentDate,
        String sha256,
        @Nullable Long size,
        @Nullable String mediaType,
        @Nullable String fileId,
        @Nullable String note,
        String addedBy,
        Instant addedAt,
        @Nullable Withdrawal withdrawn) {

    public record Withdrawal(String by, Instant at, String reason) {}

    boolean counts() {
        return withdrawn == null;
    }

    Evidence withdraw(Withdrawal withdrawal) {
        return new Evidence(
                id, paper, title, documentDate, sha256, size, mediaType, fileId, note, addedBy, addedAt, withdrawal);
    }
}
