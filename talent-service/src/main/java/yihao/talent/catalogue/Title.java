package yihao.talent.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A title somebody holds: its name as the catalogue writes it, who conferred it and in which year.
///
/// @param proof the paper that says so
/// @param takenBackOn the day from which it no longer counts
public record Title(
        String name,
        String issuer,
        int year,
        @Nullable Proof proof,
        @Nullable LocalDate takenBackOn) {

    /// A kept file by its fingerprint; its name may name a person and is not kept.
    public record Proof(String fileId, String sha256, long size) {}

    public Title {
        name = name.strip();
        issuer = issuer.strip();
    }

    public Title(String name, String issuer, int year) {
        this(name, issuer, year, null, null);
    }

    public boolean isHeldOn(LocalDate day) {
        return takenBackOn == null || day.isBefore(takenBackOn);
    }

    /// The same honour, whatever is kept of it.
    public boolean isSameAs(Title other) {
        return name.equals(other.name) && issuer.equals(other.issuer) && year == other.year;
    }

    public Title takenBack(LocalDate on) {
        return new Title(name, issuer, year, proof, on);
    }
}
