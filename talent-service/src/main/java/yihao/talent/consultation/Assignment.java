package yihao.talent.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.talent.Line;
import yihao.talent.consultation.Opinion.Attached;
import yihao.talent.consultation.Opinion.Mark;
import yihao.talent.consultation.Opinion.Supplement;

/// One expert's part in a consultation.
///
/// @param subject the expert's account, where there is one
/// @param grade of the expert on that day
/// @param provisional the year of the due day has no published calendar yet
/// @param reasons why this one
/// @param reason why declined, recused or replaced
public record Assignment(
        String expertId,
        String expertNumber,
        @Nullable String subject,
        String grade,
        State state,
        List<Line> reasons,
        String assignedBy,
        LocalDate assignedOn,
        LocalDate due,
        boolean provisional,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        List<Attached> files,
        @Nullable Opinion opinion,
        List<Supplement> supplements,
        @Nullable Mark mark) {

    public enum State {
        /// Until the expert's own document has given a place.
        PLACING,
        OFFERED,
        ACCEPTED,
        GIVEN,
        DECLINED,
        RECUSED,
        /// The deadline and the grace passed.
        REPLACED,
        /// The asker closed or withdrew the question before.
        RELEASED;

        public boolean isLive() {
            return switch (this) {
                case PLACING, OFFERED, ACCEPTED, GIVEN -> true;
                case DECLINED, RECUSED, REPLACED, RELEASED -> false;
            };
        }

        boolean isWaiting() {
            return this == OFFERED || this == ACCEPTED;
        }
    }

    public Assignment {
        reasons = List.copyOf(reasons);
        files = List.copyOf(files);
        supplements = List.copyOf(supplements);
    }

    public boolean isOf(String account) {
        return account.equals(subject) && state.isLive() && state != State.PLACING;
    }

    Assignment to(State next) {
        return with(next, answeredAt, reason, files, opinion, supplements, mark);
    }

    Assignment answered(State next, @Nullable String why, Instant at) {
        return with(next, at, why, files, opinion, supplements, mark);
    }

    Assignment attached(Attached file) {
        var all = Stream.concat(files.stream(), Stream.of(file)).toList();
        return with(state, answeredAt, reason, all, opinion, supplements, mark);
    }

    Assignment given(Opinion made) {
        return with(State.GIVEN, answeredAt, reason, files, made, supplements, mark);
    }

    Assignment supplemented(Supplement more) {
        var all = Stream.concat(supplements.stream(), Stream.of(more)).toList();
        return with(state, answeredAt, reason, files, opinion, all, mark);
    }

    Assignment marked(Mark made) {
        return with(state, answeredAt, reason, files, opinion, supplements, made);
    }

    Assignment dueOn(LocalDate day, boolean isProvisional) {
        return new Assignment(
                expertId,
                expertNumber,
                subject,
                grade,
                state,
                reasons,
                assignedBy,
                assignedOn,
                day,
                isProvisional,
                answeredAt,
                reason,
                files,
                opinion,
                supplements,
                mark);
    }

    private Assignment with(
            State nextState,
            @Nullable Instant nextAnsweredAt,
            @Nullable String nextReason,
            List<Attached> nextFiles,
            @Nullable Opinion nextOpinion,
            List<Supplement> nextSupplements,
            @Nullable Mark nextMark) {
        return new Assignment(
                expertId,
                expertNumber,
                subject,
                grade,
                nextState,
                reasons,
                assignedBy,
                assignedOn,
                due,
                provisional,
                nextAnsweredAt,
                nextReason,
                nextFiles,
                nextOpinion,
                nextSupplements,
                nextMark);
    }
}
