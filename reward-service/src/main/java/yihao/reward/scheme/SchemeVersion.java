package yihao.reward.scheme;

import static yihao.reward.scheme.SchemeProblem.SCHEME_ALREADY_ACTIVE;
import static yihao.reward.scheme.SchemeProblem.SCHEME_END_IN_PAST;
import static yihao.reward.scheme.SchemeProblem.SCHEME_REVIEW_IN_FUTURE;
import static yihao.reward.scheme.SchemeProblem.SCHEME_REVIEW_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;

/// Rules RS-06, RS-07: one version of a scheme as it was uploaded. It is never edited; activation needs the review
/// record and another person. A version in force is suspended, resumed and ended; claims that stand go on.
///
/// @param text the file as it came
/// @param suspension while it is suspended
/// @param end once somebody has said when it ends
public record SchemeVersion(
        Scheme scheme,
        String text,
        Status status,
        String uploadedBy,
        @Nullable FairCompetitionReview review,
        @Nullable String activatedBy,
        @Nullable Halt suspension,
        @Nullable Halt end) {

    public enum Status {
        DRAFT,
        ACTIVE,
        SUSPENDED
    }

    public static String idOf(String schemeId, int version) {
        return schemeId + "@" + version;
    }

    static SchemeVersion uploaded(Scheme scheme, String text, Act act) {
        return new SchemeVersion(scheme, text, Status.DRAFT, act.actor().subject(), null, null, null, null);
    }

    Outcome<SchemeVersion> activate(FairCompetitionReview record, Act act) {
        return unless(
                whyNot(record, act),
                () -> new SchemeVersion(
                        scheme,
                        text,
                        Status.ACTIVE,
                        uploadedBy,
                        record,
                        act.actor().subject(),
                        null,
                        null));
    }

    Outcome<SchemeVersion> suspend(Act act) {
        return unless(stepRefused(Status.ACTIVE, act), () -> halted(Status.SUSPENDED, Halt.of(act, null), end));
    }

    Outcome<SchemeVersion> resume(Act act) {
        return unless(stepRefused(Status.SUSPENDED, act), () -> halted(Status.ACTIVE, null, end));
    }

    /// @param lastDay today or later: what was applied for stands
    Outcome<SchemeVersion> end(LocalDate lastDay, Act act) {
        var refusal = Duties.lacks(act.actor(), Function.BUREAU_HEAD)
                .or(() -> status == Status.DRAFT
                        ? Optional.of(Duties.stepNotOpen(status, Status.ACTIVE, Status.SUSPENDED))
                        : Optional.empty())
                .or(() -> Duties.reasonMissing(act))
                .or(() -> lastDay.isBefore(CityTime.day(act.at()))
                        ? Optional.of(Refusal.of(SCHEME_END_IN_PAST, "lastDay", lastDay.toString()))
                        : Optional.empty());
        return unless(refusal, () -> halted(status, suspension, Halt.of(act, lastDay)));
    }

    /// Whether it decides on that day, suspended or not.
    boolean isInForceOn(LocalDate day) {
        var lastDay = end == null ? null : end.lastDay();
        return status != Status.DRAFT && scheme.isInForceOn(day) && (lastDay == null || !day.isAfter(lastDay));
    }

    private SchemeVersion halted(Status next, @Nullable Halt suspended, @Nullable Halt ended) {
        return new SchemeVersion(scheme, text, next, uploadedBy, review, activatedBy, suspended, ended);
    }

    private Optional<Refusal> stepRefused(Status expected, Act act) {
        return Duties.lacks(act.actor(), Function.BUREAU_HEAD)
                .or(() -> status == expected ? Optional.empty() : Optional.of(Duties.stepNotOpen(status, expected)))
                .or(() -> Duties.reasonMissing(act));
    }

    private static Outcome<SchemeVersion> unless(Optional<Refusal> refusal, Supplier<SchemeVersion> next) {
        return refusal.<Outcome<SchemeVersion>>map(Outcome::refused).orElseGet(() -> Outcome.done(next.get()));
    }

    private Optional<Refusal> whyNot(FairCompetitionReview record, Act act) {
        var refusal = Duties.lacks(act.actor(), Function.BUREAU_HEAD)
                .or(() -> status != Status.DRAFT
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
        if (!actor.has(Function.BUREAU_HEAD)) {
            return List.of();
        }
        return switch (status) {
            case DRAFT -> actor.is(uploadedBy) ? List.of() : List.of("activate");
            case ACTIVE -> List.of("suspend", "end");
            case SUSPENDED -> List.of("resume", "end");
        };
    }
}
