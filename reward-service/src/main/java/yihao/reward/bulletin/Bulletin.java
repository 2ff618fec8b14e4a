package yihao.reward.bulletin;

import static yihao.reward.bulletin.Bulletin.Status.DRAFT;
import static yihao.reward.bulletin.Bulletin.Status.ISSUED;
import static yihao.reward.bulletin.Bulletin.Status.ISSUING;
import static yihao.reward.bulletin.Bulletin.Status.REVIEWED;
import static yihao.reward.bulletin.Bulletin.Status.WITHDRAWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.reward.Duties;
import yihao.reward.Mark;

/// Rules BU-02…BU-05: one bulletin, or the notice that corrects one.
///
/// @param rankingId what it tells of
/// @param kind of the rules
/// @param corrects the bulletin that it corrects
/// @param liveKey held while no other of the same may be begun
public record Bulletin(
        String rankingId,
        String kind,
        String month,
        String rules,
        Status status,
        Content content,
        Mark drafted,
        @Nullable Mark reviewed,
        @Nullable Mark sentBack,
        @Nullable Issue issue,
        @Nullable String corrects,
        @Nullable String liveKey) {

    public enum Status {
        DRAFT,
        REVIEWED,
        /// On its way out: its day is fixed, its number is being taken.
        ISSUING,
        ISSUED,
        WITHDRAWN
    }

    public Optional<String> number() {
        return Optional.ofNullable(issue).map(Issue::number);
    }

    /// The day it bears: of its issue, or of its draft while it is none yet.
    public LocalDate day() {
        return issue == null ? CityTime.day(drafted.at()) : issue.on();
    }

    Outcome<Bulletin> revise(String ranking, Content next, Act act) {
        return open(act, List.of(), DRAFT)
                .map(_ -> new Bulletin(
                        ranking,
                        kind,
                        month,
                        rules,
                        status,
                        next,
                        Mark.of(act),
                        null,
                        sentBack,
                        null,
                        corrects,
                        liveKey));
    }

    Outcome<Bulletin> review(Act act) {
        return open(act, deciders(), DRAFT).map(_ -> to(REVIEWED, Mark.of(act), null, null, liveKey));
    }

    Outcome<Bulletin> sendBack(Act act) {
        return open(act, List.of(drafted.by()), DRAFT, REVIEWED).map(_ -> to(DRAFT, null, Mark.of(act), null, liveKey));
    }

    Outcome<Bulletin> withdraw(Act act) {
        return open(act, List.of(), DRAFT, REVIEWED).map(_ -> to(WITHDRAWN, reviewed, Mark.of(act), null, null));
    }

    /// Begun once: whoever goes on after a crash goes on with the day and the person of the beginning.
    Outcome<Bulletin> beginIssue(LocalDate today, Act act) {
        if (status == ISSUING) {
            return Outcome.done(this);
        }
        return open(act, deciders(), REVIEWED)
                .map(_ -> to(ISSUING, reviewed, sentBack, new Issue(today, Mark.of(act), null, null, null), liveKey));
    }

    Bulletin numbered(String number) {
        return to(status, reviewed, sentBack, begun().numbered(number), liveKey);
    }

    /// A notice of correction frees its place: a further one may follow.
    Outcome<Bulletin> issued(String number, Printed docx, Printed pdf) {
        if (status == ISSUED) {
            return Outcome.done(this);
        }
        if (status != ISSUING) {
            return Outcome.refused(Duties.stepNotOpen(status, ISSUING));
        }
        var out = begun().numbered(number).printed(docx, pdf);
        return Outcome.done(to(ISSUED, reviewed, sentBack, out, corrects == null ? liveKey : null));
    }

    private Issue begun() {
        return Objects.requireNonNull(issue);
    }

    List<String> deciders() {
        return Stream.of(drafted, reviewed)
                .flatMap(Stream::ofNullable)
                .map(Mark::by)
                .toList();
    }

    private Outcome<Bulletin> open(Act act, List<String> earlier, Status... expected) {
        if (!Arrays.asList(expected).contains(status)) {
            return Outcome.refused(Duties.stepNotOpen(status, expected));
        }
        return Duties.decidedBefore(act.actor(), earlier)
                .<Outcome<Bulletin>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(this));
    }

    private Bulletin to(
            Status next,
            @Nullable Mark nextReviewed,
            @Nullable Mark nextSentBack,
            @Nullable Issue nextIssue,
            @Nullable String nextKey) {
        return new Bulletin(
                rankingId,
                kind,
                month,
                rules,
                next,
                content,
                drafted,
                nextReviewed,
                nextSentBack,
                nextIssue,
                corrects,
                nextKey);
    }
}
