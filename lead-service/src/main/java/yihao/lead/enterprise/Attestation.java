package yihao.lead.enterprise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// L2: that an enterprise has a trait in a year, and who says so. The same trait of several years stands beside each
/// other.
///
/// @param source the list or paper that says so: `《财富》世界500强`
/// @param takenBack none while it stands
public record Attestation(
        String id,
        Trait trait,
        int year,
        String source,
        String by,
        Instant at,
        @Nullable TakenBack takenBack) {

    public record TakenBack(String by, Instant at, String reason) {}

    public boolean stands() {
        return takenBack == null;
    }

    boolean isOf(Trait other, int another) {
        return stands() && trait == other && year == another;
    }

    Attestation takenBack(TakenBack now) {
        return new Attestation(id, trait, year, source, by, at, now);
    }
}
