package yihao.talent.institution;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A file that proves something. Withdrawn evidence stays in the record and no longer counts, and so does that in which
/// the virus scanner found something.
///
/// @param paper which kind of paper it is, by the rules
/// @param agreement of which it is the text, where it is one
public record Evidence(
        String id,
        String paper,
        @Nullable String agreement,
        @Nullable LocalDate documentDate,
        @Nullable String note,
        File file,
        String addedBy,
        Instant addedAt,
        @Nullable Withdrawal withdrawn,
        @Nullable Infection infected) {

    /// @param id under which the papers keep it
    public record File(String id, String name, String mediaType, long size, String sha256) {}

    public record Withdrawal(String by, Instant at, String reason) {}

    /// @param found what the virus scanner calls it
    public record Infection(String found, Instant at) {}

    public boolean counts() {
        return withdrawn == null && infected == null;
    }

    Evidence withdraw(Withdrawal withdrawal) {
        return new Evidence(id, paper, agreement, documentDate, note, file, addedBy, addedAt, withdrawal, infected);
    }

    /// What was found first stays.
    Evidence infect(Infection infection) {
        return infected == null
                ? new Evidence(id, paper, agreement, documentDate, note, file, addedBy, addedAt, withdrawn, infection)
                : this;
    }
}
