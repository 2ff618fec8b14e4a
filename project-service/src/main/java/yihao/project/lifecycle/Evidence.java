package yihao.project.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper that proves something: which kind, its fingerprint, and where the file is if it was handed in. Withdrawn
/// evidence stays in the record and no longer counts, and so does that in which the virus scanner found something.
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
        @Nullable Withdrawal withdrawn,
        @Nullable Infection infected) {

    public record Withdrawal(String by, Instant at, String reason) {}

    /// @param found what the virus scanner calls it
    public record Infection(String found, Instant at) {}

    public Evidence(
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
        this(id, paper, title, documentDate, sha256, size, mediaType, fileId, note, addedBy, addedAt, withdrawn, null);
    }

    boolean counts() {
        return withdrawn == null && infected == null;
    }

    /// Whether somebody must still withdraw it and hand in another.
    public boolean isOpenlyInfected() {
        return withdrawn == null && infected != null;
    }

    Evidence withdraw(Withdrawal withdrawal) {
        return with(withdrawal, infected);
    }

    /// What was found first stays.
    Evidence infect(Infection infection) {
        return infected == null ? with(withdrawn, infection) : this;
    }

    private Evidence with(@Nullable Withdrawal withdrawal, @Nullable Infection infection) {
        return new Evidence(
                id,
                paper,
                title,
                documentDate,
                sha256,
                size,
                mediaType,
                fileId,
                note,
                addedBy,
                addedAt,
                withdrawal,
                infection);
    }
}
