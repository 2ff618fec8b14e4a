package yihao.reward.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The record of a fair-competition review (公平竞争审查): which document, when, by whom, with which conclusion.
public record FairCompetitionReview(String documentNumber, LocalDate reviewedOn, String reviewedBy, String conclusion) {

    List<String> missing() {
        var missing = new ArrayList<String>();
        if (documentNumber.isBlank()) {
            missing.add("documentNumber");
        }
        if (reviewedBy.isBlank()) {
            missing.add("reviewedBy");
        }
        if (conclusion.isBlank()) {
            missing.add("conclusion");
        }
        return missing;
    }
}
