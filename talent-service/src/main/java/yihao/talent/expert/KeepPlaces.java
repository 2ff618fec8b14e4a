package yihao.talent.expert;

import static yihao.kernel.Outcome.done;

import java.time.LocalDate;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.expert.Workload.State;

/// What other capabilities keep on the expert's own document: places and counted fees. Each may be asked twice.
public class KeepPlaces {

    private final Experts experts;
    private final RuleBook<ExpertTerms> book;

    KeepPlaces(Experts experts, RuleBook<ExpertTerms> book) {
        this.experts = experts;
        this.book = book;
    }

    public Outcome<Versioned<Expert>> take(String expertId, String consultation, Act act) {
        return experts.change(
                expertId, ExpertAction.CHANGED, act.alsoFor(), one -> one.take(consultation, day(act), rule(act)));
    }

    public Outcome<Versioned<Expert>> given(String expertId, String consultation, Act act) {
        return close(expertId, consultation, State.GIVEN, act);
    }

    public Outcome<Versioned<Expert>> release(String expertId, String consultation, Act act) {
        return close(expertId, consultation, State.RELEASED, act);
    }

    /// A place that nothing was ever made of: it may be taken again.
    public Outcome<Versioned<Expert>> forget(String expertId, String consultation, Act act) {
        return experts.change(
                expertId, ExpertAction.CHANGED, act.alsoFor(), one -> done(one.forget(consultation, rule(act))));
    }

    private Outcome<Versioned<Expert>> close(String expertId, String consultation, State state, Act act) {
        return experts.change(
                expertId,
                ExpertAction.CHANGED,
                act.alsoFor(),
                one -> done(one.close(consultation, state, day(act), rule(act))));
    }

    /// @return what of the fee the year has room for
    public Outcome<Money> countFee(String expertId, String feeId, int year, Money full, Money cap, Act act) {
        return experts.change(
                        expertId,
                        ExpertAction.CHANGED,
                        act.alsoFor(),
                        one -> done(one.countFee(feeId, year, full, cap, rule(act))))
                .map(one -> java.util.Objects.requireNonNull(one.state().fees().of(feeId)));
    }

    public Outcome<Versioned<Expert>> releaseFee(String expertId, String feeId, Act act) {
        return experts.change(
                expertId, ExpertAction.CHANGED, act.alsoFor(), one -> done(one.releaseFee(feeId, rule(act))));
    }

    public ExpertTerms rule(LocalDate day) {
        return book.inForce(day).orElseThrow().rules();
    }

    private ExpertTerms rule(Act act) {
        return rule(day(act));
    }

    private static LocalDate day(Act act) {
        return CityTime.day(act.at());
    }
}
