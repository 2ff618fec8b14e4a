package yihao.talent.need;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.need.NeedRefusal.ALREADY_MATCHED;
import static yihao.talent.need.NeedRefusal.NOT_MATCHED;
import static yihao.talent.need.NeedRefusal.NOT_OPEN;
import static yihao.talent.need.NeedRefusal.OUT_OF_ORDER;
import static yihao.talent.need.NeedRefusal.STEP_BACKWARDS;
import static yihao.talent.need.NeedRefusal.STEP_IN_FUTURE;
import static yihao.talent.need.NeedRefusal.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.copies.KnownProject;
import yihao.talent.need.Recruitment.Step;

/// A talent need of a project and the recruitments for it.
///
/// @param asked what is needed
/// @param closedReason why it ended before it was filled
public record Need(
        String number,
        KnownProject project,
        Asked asked,
        List<Recruitment> recruitments,
        Status status,
        String postedBy,
        Instant postedAt,
        @Nullable String closedReason) {

    public enum Status {
        OPEN,
        MATCHED,
        FILLED,
        CLOSED
    }

    public Need {
        recruitments = List.copyOf(recruitments);
    }

    public String unit() {
        return project.unit();
    }

    public boolean isOpen() {
        return status == Status.OPEN || status == Status.MATCHED;
    }

    public Optional<Recruitment> recruitmentOf(String talentId) {
        return recruitments.stream()
                .filter(recruitment -> recruitment.talentId().equals(talentId))
                .findFirst();
    }

    public long arrived(Stages stages) {
        return recruitments.stream()
                .filter(recruitment -> recruitment.stage().equals(stages.arrival()))
                .count();
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

    /// Rule TN-02: the next step only, on a day that is neither before the last step nor still to come. A step that is
    /// already taken is not taken twice. Rule TN-03: the last arrival fills the need.
    public Outcome<Need> move(String talentId, Step step, LocalDate today, Stages stages) {
        return open(talentId).flatMap(recruitment -> {
            if (recruitment.stage().equals(step.stage())) {
                return done(this);
            }
            var next = stages.after(recruitment.stage());
            if (!isOpen()) {
                return refused(NOT_OPEN);
            }
            if (next.isEmpty() || !next.get().equals(step.stage())) {
                return refused(Refusal.of(OUT_OF_ORDER, "next", next.orElse("—")));
            }
            if (step.on().isBefore(recruitment.on())) {
                return refused(
                        Refusal.of(STEP_BACKWARDS, "last", recruitment.on().toString()));
            }
            if (step.on().isAfter(today)) {
                return refused(STEP_IN_FUTURE);
            }
            return done(filledBy(replaced(talentId, one -> one.with(step)), stages));
        });
    }

    /// An arrival that was decided on the talent is a fact: it is recorded whatever became of the need meanwhile.
    public Outcome<Need> recordArrival(String talentId, Step arrival, Stages stages) {
        return recruitmentOf(talentId)
                .map(one -> one.stage().equals(stages.arrival())
                        ? this
                        : filledBy(replaced(talentId, each -> each.with(arrival)), stages))
                .map(Outcome::done)
                .orElseGet(() -> refused(NOT_MATCHED));
    }

    private Need filledBy(List<Recruitment> moved, Stages stages) {
        var next = with(moved, status);
        return isOpen() && next.arrived(stages) >= asked.headcount() ? next.with(moved, Status.FILLED) : next;
    }

    public Outcome<Need> withdraw(String talentId, String reason, Stages stages) {
        return open(talentId).flatMap(recruitment -> {
            if (recruitment.stage().equals(stages.arrival())) {
                return refused(Refusal.of(OUT_OF_ORDER, "next", "—"));
            }
            return done(with(replaced(talentId, one -> one.withdrawn(reason)), status));
        });
    }

    public Outcome<Need> close(String reason) {
        if (!isOpen()) {
            return refused(NOT_OPEN);
        }
        return done(new Need(number, project, asked, recruitments, Status.CLOSED, postedBy, postedAt, reason));
    }

    private Outcome<Recruitment> open(String talentId) {
        return recruitmentOf(talentId)
                .map(one -> one.isWithdrawn() ? Outcome.<Recruitment>refused(WITHDRAWN) : done(one))
                .orElseGet(() -> refused(NOT_MATCHED));
    }

    private List<Recruitment> replaced(String talentId, UnaryOperator<Recruitment> change) {
        var all = new ArrayList<>(recruitments);
        all.replaceAll(one -> one.talentId().equals(talentId) ? change.apply(one) : one);
        return all;
    }

    private Need with(List<Recruitment> nextRecruitments, Status nextStatus) {
        return new Need(number, project, asked, nextRecruitments, nextStatus, postedBy, postedAt, closedReason);
    }
}
