package yihao.reward.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The record of a fair-competition review (公平竞争审查): which document, when, by whom, with which conclusion.
/// Whatever is not there is missing, and all of it is named at once.
public record FairCompetitionReview(
        @Nullable String documentNumber,
        @Nullable LocalDate reviewedOn,
        @Nullable String reviewedBy,
        @Nullable String conclusion) {

    List<String> missing() {
        var missing = new ArrayList<String>();
        if (isBlank(documentNumber)) {
            missing.add("documentNumber");
        }
        if (reviewedOn == null) {
            missing.add("reviewedOn");
        }
        if (isBlank(reviewedBy)) {
            missing.add("reviewedBy");
        }
        if (isBlank(conclusion)) {
            missing.add("conclusion");
        }
        return missing;
    }

    boolean isAfter(LocalDate day) {
        return reviewedOn != null && reviewedOn.isAfter(day);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
