package yihao.project.agreement;

import static yihao.project.agreement.AgreementProblem.AGREEMENT_FULL;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_REVIEWED;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_REVIEW_NOT_ASKED;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_SIGNED;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.agreement.AgreementRules.ReviewKind;
import yihao.project.agreement.Review.Verdict;

/// The investment agreement of a project.
///
/// @param unit the place's side
/// @param investors the other side, by their names
/// @param drafts in their order, the last is the current version; never empty
/// @param ended says why it was terminated
public record Agreement(
        String number,
        Subject of,
        String unit,
        String title,
        List<String> investors,
        List<Draft> drafts,
        List<Commitment> commitments,
        @Nullable Mark ended,
        Watch watch) {

    private static final int MOST_DRAFTS = 50;

    public record Subject(String projectId, String projectNumber, String projectName) {}

    public Agreement {
        investors = List.copyOf(investors);
        drafts = List.copyOf(drafts);
        commitments = List.copyOf(commitments);
    }

    static Agreement opened(String number, Subject of, String unit, String title, List<String> investors, Draft first) {
        var drafts = List.of(first);
        return new Agreement(
                number,
                of,
                unit,
                title,
                investors,
                drafts,
                List.of(),
                null,
                Watch.of(of.projectId(), drafts, List.of(), null));
    }

    public Draft current() {
        return drafts.getLast();
    }

    public boolean isEnded() {
        return ended != null;
    }

    /// The version that binds both sides now.
    public Optional<Draft> binding() {
        return drafts.reversed().stream()
                .filter(draft -> draft.signed() != null)
                .findFirst();
    }

    public List<Commitment> inForce() {
        return commitments.stream().filter(one -> one.isInForce(drafts)).toList();
    }

    /// Whether this person wrote a version of it, or wrote down or took out one of its commitments.
    boolean isWrittenBy(Actor actor) {
        return Stream.concat(
                        drafts.stream().map(Draft::written),
                        commitments.stream().flatMap(Commitment::written))
                .anyMatch(mark -> actor.is(mark.by()));
    }

    /// Rule PG-02: another version has no reviews; of one that was signed it is a supplementary agreement.
    Outcome<Agreement> draft(Draft.Content content, String rules, Act act) {
        if (isBlank(act.reason())) {
            return Outcome.refused(REASON_MISSING);
        }
        if (drafts.size() >= MOST_DRAFTS) {
            return Outcome.refused(Refusal.of(AGREEMENT_FULL, "limit", MOST_DRAFTS));
        }
        var more = new ArrayList<>(drafts);
        more.add(Draft.of(drafts.size() + 1, content, Mark.of(act), rules));
        return Outcome.done(with(more, commitments, null));
    }

    /// Rule PG-03: once for a version, of what is asked; conditions and a rejection are said.
    Outcome<Agreement> review(AgreementRules rules, List<ReviewKind> asked, Review given, Act act) {
        var kind = given.kind();
        var now = current();
        if (now.signed() != null) {
            return Outcome.refused(AGREEMENT_SIGNED);
        }
        if (asked.stream().noneMatch(one -> one.id().equals(kind))) {
            return Outcome.refused(rules.refusal(AGREEMENT_REVIEW_NOT_ASKED, kind));
        }
        if (now.review(kind).isPresent()) {
            return Outcome.refused(rules.refusal(AGREEMENT_REVIEWED, kind));
        }
        if (given.verdict() != Verdict.PASSED && isBlank(act.reason())) {
            return Outcome.refused(REASON_MISSING);
        }
        return Days.whyNot(given.day(), writtenOn(), act)
                .<Outcome<Agreement>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(last(now.reviewed(given))));
    }

    /// Rule PG-04: once all that is asked of this very version has passed, and not before that day.
    Outcome<Agreement> sign(List<ReviewKind> asked, LocalDate day, Act act) {
        var now = current();
        if (now.signed() != null) {
            return Outcome.refused(AGREEMENT_SIGNED);
        }
        var missing = asked.stream().filter(kind -> !now.passed(kind.id())).toList();
        if (!missing.isEmpty()) {
            return Outcome.refused(ReviewKind.missing(missing));
        }
        var from = Stream.concat(Stream.of(writtenOn()), now.reviews().stream().map(Review::day))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Days.whyNot(day, from, act)
                .<Outcome<Agreement>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(last(now.signed(new Draft.Signed(day, Mark.of(act))))));
    }

    /// The day on which the current version, its commitments included, was last written in.
    private LocalDate writtenOn() {
        var now = current();
        return Stream.concat(Stream.of(now.written()), commitments.stream().flatMap(one -> one.writtenIn(now.number())))
                .map(mark -> CityTime.day(mark.at()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    Outcome<Agreement> end(Act act) {
        return isBlank(act.reason())
                ? Outcome.refused(REASON_MISSING)
                : Outcome.done(with(drafts, commitments, Mark.of(act)));
    }

    Optional<Commitment> commitment(String id) {
        return commitments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// With one more, or with another of the same id in its place.
    Agreement with(Commitment changed) {
        var all = new ArrayList<>(commitments);
        all.replaceAll(one -> one.id().equals(changed.id()) ? changed : one);
        if (commitment(changed.id()).isEmpty()) {
            all.add(changed);
        }
        return with(drafts, all, ended);
    }

    private Agreement last(Draft changed) {
        var all = new ArrayList<>(drafts);
        all.set(all.size() - 1, changed);
        return with(all, commitments, ended);
    }

    private Agreement with(List<Draft> versions, List<Commitment> promised, @Nullable Mark end) {
        return new Agreement(
                number,
                of,
                unit,
                title,
                investors,
                versions,
                promised,
                end,
                Watch.of(of.projectId(), versions, promised, end));
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
