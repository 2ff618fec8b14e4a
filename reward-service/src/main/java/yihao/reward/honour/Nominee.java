package yihao.reward.honour;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.Mark;

/// Who is nominated, and what became of it.
///
/// @param reference of the unit, the officer or the adviser: never a person's name
/// @param shown the unit's name, or a person's with all but its beginning hidden
/// @param unit of the unit itself, or that the person belongs to
/// @param place from 1; equals share it
/// @param score votes, points or the ranking's score
public record Nominee(
        int no,
        What what,
        String reference,
        String shown,
        @Nullable String unit,
        String reasons,
        List<String> evidence,
        Mark nominated,
        State state,
        @Nullable Integer place,
        @Nullable BigDecimal score,
        List<VetoAnswer> vetoes,
        @Nullable Award award,
        @Nullable Mark proposedToWithdraw,
        @Nullable Mark ended) {

    public enum What {
        UNIT,
        OFFICER,
        ADVISER
    }

    public enum State {
        NOMINATED,
        CHOSEN,
        VETOED,
        /// An objection against it was upheld.
        DROPPED,
        AWARDED,
        WITHDRAWN
    }

    /// @param hit whether the veto stands in the way
    public record VetoAnswer(String veto, boolean hit, String finding) {}

    /// @param money that goes with it; none of a mere honour
    /// @param open since when the money is to be passed on; none once it is
    public record Award(
            String certificate,
            @Nullable Money money,
            @Nullable Instant open) {

        Award passedOn() {
            return new Award(certificate, money, null);
        }
    }

    public Nominee {
        evidence = List.copyOf(evidence);
        vetoes = List.copyOf(vetoes);
    }

    String key() {
        return what + "/" + reference;
    }

    boolean isPlaced() {
        return state == State.CHOSEN;
    }

    boolean isToBePaid() {
        return state == State.AWARDED && award != null && award.open() != null;
    }

    Nominee chosen(int at, @Nullable BigDecimal with) {
        return with(State.CHOSEN, at, with, vetoes, award, null, ended);
    }

    Nominee scored(@Nullable BigDecimal with) {
        return with(state, place, with, vetoes, award, null, ended);
    }

    Nominee checked(List<VetoAnswer> answers) {
        var hit = answers.stream().anyMatch(VetoAnswer::hit);
        return with(hit ? State.VETOED : State.CHOSEN, place, score, answers, award, null, ended);
    }

    List<VetoAnswer> answeredAnew(List<VetoAnswer> hit) {
        var anew = hit.stream().map(VetoAnswer::veto).toList();
        var before = vetoes.stream().filter(one -> !anew.contains(one.veto()));
        return Stream.concat(before, hit.stream()).toList();
    }

    Nominee dropped(Mark by) {
        return with(State.DROPPED, place, score, vetoes, award, null, by);
    }

    Nominee awarded(Award with) {
        return with(State.AWARDED, place, score, vetoes, with, null, ended);
    }

    Nominee passedOn() {
        return award == null ? this : with(state, place, score, vetoes, award.passedOn(), proposedToWithdraw, ended);
    }

    Nominee proposedToWithdraw(@Nullable Mark by) {
        return with(state, place, score, vetoes, award, by, ended);
    }

    Nominee withdrawn(Mark by) {
        var unpaid = award == null ? null : award.passedOn();
        return with(State.WITHDRAWN, place, score, vetoes, unpaid, proposedToWithdraw, by);
    }

    private Nominee with(
            State next,
            @Nullable Integer at,
            @Nullable BigDecimal with,
            List<VetoAnswer> answers,
            @Nullable Award prize,
            @Nullable Mark proposal,
            @Nullable Mark end) {
        return new Nominee(
                no, what, reference, shown, unit, reasons, evidence, nominated, next, at, with, answers, prize,
                proposal, end);
    }
}
