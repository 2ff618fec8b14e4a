package yihao.talent.need;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.need.NeedRefusal.ALREADY_MATCHED;
import static yihao.talent.need.NeedRefusal.FILLED_ALREADY;
import static yihao.talent.need.NeedRefusal.HEADCOUNT_BELOW_ARRIVED;
import static yihao.talent.need.NeedRefusal.NEEDED_BEFORE_TODAY;
import static yihao.talent.need.NeedRefusal.NOT_CLOSED;
import static yihao.talent.need.NeedRefusal.NOT_MATCHED;
import static yihao.talent.need.NeedRefusal.NOT_OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.copies.KnownProject;

/// A talent need of a project or of an enterprise, and the recruitments for it.
///
/// @param project who needs somebody; none where it is an enterprise
/// @param asked what is needed now
/// @param askedBefore what was asked in earlier versions, the first version first
/// @param closedReason why it ended before it was filled, in somebody's words or [#WITH_PROJECT]
public record Need(
        String number,
        @Nullable KnownProject project,
        @Nullable ForEnterprise enterprise,
        Asked asked,
        List<Asked> askedBefore,
        List<Recruitment> recruitments,
        Status status,
        String postedBy,
        Instant postedAt,
        @Nullable String closedReason) {

    /// What stands as the reason of a need that ended with its project.
    public static final String WITH_PROJECT = "WITH_PROJECT";

    public enum Status {
        OPEN,
        MATCHED,
        FILLED,
        CLOSED
    }

    public Need {
        askedBefore = List.copyOf(askedBefore);
        recruitments = List.copyOf(recruitments);
    }

    public String unit() {
        return project != null
                ? project.unit()
                : Objects.requireNonNull(enterprise).unit();
    }

    public Set<String> sharingUnits() {
        return project == null ? Set.of() : project.sharingUnits();
    }

    public @Nullable String projectId() {
        return project == null ? null : project.id();
    }

    public boolean isOpen() {
        return status == Status.OPEN || status == Status.MATCHED;
    }

    /// The how manieth version of what is asked stands now.
    public int askedVersion() {
        return askedBefore.size() + 1;
    }

    public Optional<Recruitment> recruitmentOf(String talentId) {
        return recruitments.stream()
                .filter(recruitment -> recruitment.talentId().equals(talentId))
                .findFirst();
    }

    public long arrived() {
        return recruitments.stream().filter(Recruitment::hasArrived).count();
    }

    /// The day of the arrival that filled it.
    public Optional<LocalDate> filledOn() {
        return recruitments.stream()
                .filter(recruitment -> status == Status.FILLED && recruitment.hasArrived())
                .map(Recruitment::on)
                .max(LocalDate::compareTo);
    }

    /// Rule TN-06: from the day it was posted to the arrival that filled it.
    public Optional<Long> daysToFill() {
        return filledOn().map(day -> CityTime.day(postedAt).until(day, ChronoUnit.DAYS));
    }

    public Outcome<Need> match(Recruitment recruitment) {
        if (!isOpen()) {
            return refused(NOT_OPEN);
        }
        if (recruitmentOf(recruitment.talentId()).isPresent()) {
            return refused(ALREADY_MATCHED);
        }
        return done(with(
                Stream.concat(recruitments.stream(), Stream.of(recruitment)).toList(), Status.MATCHED));
    }

    /// One recruitment goes on or ends. Rule TN-03: the last arrival fills the need; whoever fails the trial leaves a
    /// place to be filled again.
    Outcome<Need> changed(String talentId, Function<Recruitment, Outcome<Recruitment>> change) {
        return recruitmentOf(talentId)
                .map(change)
                .map(outcome -> outcome.map(this::replaced))
                .orElseGet(() -> refused(NOT_MATCHED));
    }

    private Need replaced(Recruitment changed) {
        var all = recruitments.stream()
                .map(one -> one.talentId().equals(changed.talentId()) ? changed : one)
                .toList();
        return with(all, status).counted();
    }

    private Need counted() {
        var next = arrived() >= asked.headcount() ? Status.FILLED : unfilled();
        return status == Status.CLOSED ? this : with(recruitments, next);
    }

    private Status unfilled() {
        return recruitments.isEmpty() ? Status.OPEN : Status.MATCHED;
    }

    /// Rule TN-04: what is asked is edited while the need is open; what was asked before is kept.
    public Outcome<Need> ask(Asked next) {
        if (!isOpen()) {
            return refused(NOT_OPEN);
        }
        if (next.headcount() < arrived()) {
            return refused(Refusal.of(HEADCOUNT_BELOW_ARRIVED, "arrived", arrived()));
        }
        return done(next.equals(asked) ? this : asking(next).counted());
    }

    private Need asking(Asked next) {
        var before = Stream.concat(askedBefore.stream(), Stream.of(asked)).toList();
        return new Need(
                number, project, enterprise, next, before, recruitments, status, postedBy, postedAt, closedReason);
    }

    public Outcome<Need> close(String reason) {
        if (!isOpen()) {
            return refused(NOT_OPEN);
        }
        return done(ended(Status.CLOSED, reason));
    }

    /// @param neededBy a new day, which a need whose day has passed has to have
    Outcome<Need> reopen(@Nullable LocalDate neededBy, LocalDate today) {
        if (status == Status.FILLED) {
            return refused(FILLED_ALREADY);
        }
        if (status != Status.CLOSED) {
            return refused(NOT_CLOSED);
        }
        var next = neededBy == null || neededBy.equals(asked.neededBy()) ? this : asking(asked.by(neededBy));
        return next.asked.neededBy().isBefore(today)
                ? refused(NEEDED_BEFORE_TODAY)
                : done(next.ended(unfilled(), null).counted());
    }

    /// Rule TN-10: its name, unit and sharing are those the project has now.
    Need of(KnownProject now) {
        return now.equals(project) ? this : next(now, recruitments, status, closedReason);
    }

    private Need ended(Status next, @Nullable String reason) {
        return next(project, recruitments, next, reason);
    }

    private Need with(List<Recruitment> nextRecruitments, Status next) {
        return next(project, nextRecruitments, next, closedReason);
    }

    private Need next(
            @Nullable KnownProject of, List<Recruitment> nextRecruitments, Status next, @Nullable String reason) {
        return new Need(number, of, enterprise, asked, askedBefore, nextRecruitments, next, postedBy, postedAt, reason);
    }
}
