package yihao.reward.scheme;

import static yihao.reward.scheme.SchemeProblem.SCHEME_ALREADY_ACTIVE;
import static yihao.reward.scheme.SchemeProblem.SCHEME_REVIEW_IN_FUTURE;
import static yihao.reward.scheme.SchemeProblem.SCHEME_REVIEW_MISSING;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;

/// Rules RS-06, RS-07: one version of a scheme as it was uploaded. It is never edited; activation needs the review
/// record and another person.
///
/// @param text the file as it came
public record SchemeVersion(
        Scheme scheme,
        String text,
        Status status,
        String uploadedBy,
        @Nullable FairCompetitionReview review,
        @Nullable String activatedBy) {

    public enum Status {
        DRAFT,
        ACTIVE
    }

    public static String idOf(String schemeId, int version) {
        return schemeId + "@" + version;
    }

    static SchemeVersion uploaded(Scheme scheme, String text, Act act) {
        return new SchemeVersion(scheme, text, Status.DRAFT, act.actor().subject(), null, null);
    }

    Outcome<SchemeVersion> activate(FairCompetitionReview record, Act act) {
        return whyNot(record, act)
                .<Outcome<SchemeVersion>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new SchemeVersion(
                        scheme,
                        text,
                        Status.ACTIVE,
                        uploadedBy,
                        record,
                        act.actor().subject())));
    }

    private Optional<Refusal> whyNot(FairCompetitionReview record, Act act) {
        var refusal = Duties.lacks(act.actor(), Function.BUREAU_HEAD)
                .or(() -> status == Status.ACTIVE
                        ? Optional.of(Refusal.of(SCHEME_ALREADY_ACTIVE, "id", idOf(scheme.id(), scheme.version())))
                        : Optional.empty())
                .or(() -> Duties.decidedBefore(act.actor(), List.of(uploadedBy)));
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!record.missing().isEmpty()) {
            return Optional.of(Refusal.missing(SCHEME_REVIEW_MISSING, record.missing()));
        }
        return record.isAfter(CityTime.day(act.at()))
                ? Optional.of(Refusal.of(SCHEME_REVIEW_IN_FUTURE, "reviewedOn", String.valueOf(record.reviewedOn())))
                : Optional.empty();
    }

    public List<String> actionsFor(Actor actor) {
        return status == Status.DRAFT && actor.has(Function.BUREAU_HEAD) && !actor.is(uploadedBy)
                ? List.of("activate")
                : List.of();
    }
}
