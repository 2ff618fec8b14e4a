package yihao.reward.honour;

import static yihao.reward.honour.HonourProblem.HONOUR_SCHEME_MISSING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.reward.honour.HonourKinds.Kind;
import yihao.reward.honour.HonourKinds.Veto;
import yihao.reward.honour.Nominee.VetoAnswer;
import yihao.reward.scheme.Schemes;

/// R6: checks the chosen, shows them, awards them; takes an honour back.
public final class AwardHonour {

    private final Selections selections;
    private final HonourBook book;
    private final Schemes schemes;
    private final UnitFacts facts;
    private final WorkingCalendar calendar;
    private final PassOnPrizes passOn;
    private final Urns urns;

    public AwardHonour(
            Selections selections,
            HonourBook book,
            Schemes schemes,
            UnitFacts facts,
            WorkingCalendar calendar,
            PassOnPrizes passOn,
            Urns urns) {
        this.selections = selections;
        this.book = book;
        this.schemes = schemes;
        this.facts = facts;
        this.calendar = calendar;
        this.passOn = passOn;
        this.urns = urns;
    }

    /// Rule HN-06: what the service itself knows it says itself; the rest a person answers. Where the process died
    /// before
    /// the key of a counted round was destroyed, it is destroyed now.
    public Outcome<Versioned<Selection>> check(String id, Map<Integer, List<VetoAnswer>> answers, Act act) {
        return showing(id, SelectionAction.CHECKED, act, showing -> showing.check(known(showing, answers), act))
                .map(selection -> {
                    urns.destroyCounted(selection.state());
                    return selection;
                });
    }

    public Outcome<Versioned<Selection>> publish(String id, Act act) {
        return showing(id, SelectionAction.PUBLISHED, act, showing -> showing.publish(calendar, act));
    }

    public Outcome<Versioned<Selection>> object(String id, int nominee, String text, Act act) {
        return showing(id, SelectionAction.OBJECTED, act, showing -> showing.object(nominee, text, act));
    }

    public Outcome<Versioned<Selection>> answer(String id, int no, boolean upheld, Act act) {
        return showing(id, SelectionAction.OBJECTION_ANSWERED, act, showing -> showing.answer(no, upheld, act));
    }

    /// What the service itself knows it asks again: a deduction may have come into force since the check. The money
    /// follows at once; where that cannot be finished now, the sweep does.
    public Outcome<Versioned<Selection>> award(String id, Act act) {
        return showing(id, SelectionAction.AWARDED, act, showing -> {
                    var now = showing.checkedAgain(known(showing, Map.of()));
                    return prizes(now, act).flatMap(prizes -> now.award(prizes, act));
                })
                .map(passOn::resume);
    }

    public Outcome<Versioned<Selection>> proposeWithdrawal(String id, int no, Act act) {
        return showing(
                id,
                SelectionAction.WITHDRAWAL_PROPOSED,
                act,
                showing -> showing.selection()
                        .proposeWithdrawal(no, showing.rules().keep(), act));
    }

    public Outcome<Versioned<Selection>> withdraw(String id, int no, boolean agreed, Act act) {
        var action = agreed ? SelectionAction.WITHDRAWN : SelectionAction.WITHDRAWAL_REFUSED;
        return showing(
                id,
                action,
                act,
                showing ->
                        showing.selection().withdraw(no, agreed, showing.rules().award(), act));
    }

    private Map<Integer, List<VetoAnswer>> known(Showing showing, Map<Integer, List<VetoAnswer>> answers) {
        var year = Integer.parseInt(showing.selection().period().substring(0, 4));
        var all = new HashMap<Integer, List<VetoAnswer>>();
        for (var one : showing.selection().chosen()) {
            var said = new ArrayList<VetoAnswer>();
            for (var veto : showing.kind().vetoes()) {
                if (veto.fact() == Veto.Fact.DEDUCTION_IN_FORCE && one.unit() != null) {
                    said.add(new VetoAnswer(
                            veto.id(),
                            facts.hasDeductionInForce(one.unit(), year),
                            veto.fact().name()));
                } else {
                    answers.getOrDefault(one.no(), List.of()).stream()
                            .filter(answer -> answer.veto().equals(veto.id()))
                            .findFirst()
                            .ifPresent(said::add);
                }
            }
            all.put(one.no(), said);
        }
        return all;
    }

    private Outcome<Map<Integer, Money>> prizes(Showing showing, Act act) {
        var prize = showing.kind().prize();
        var prizes = new HashMap<Integer, Money>();
        if (prize.money() != null) {
            showing.selection().chosen().forEach(one -> prizes.put(one.no(), prize.money()));
        }
        var ranking = prize.ranking();
        var tied = prize.tied();
        var id = prize.scheme();
        if (id == null || ranking == null || tied == null) {
            return Outcome.done(prizes);
        }
        return schemes.inForce(id, CityTime.day(act.at()))
                .map(scheme -> Outcome.done(
                        new Prizes(scheme, ranking, tied).of(showing.selection().nominees())))
                .orElseGet(() -> Outcome.refused(Refusal.of(HONOUR_SCHEME_MISSING, "scheme", id)));
    }

    private Outcome<Versioned<Selection>> showing(
            String id, SelectionAction action, Act act, Function<Showing, Outcome<Selection>> step) {
        return HoldSelection.known(id, selections.change(id, action, act, selection -> {
            var rules = book.rulesOf(selection);
            Kind kind = HoldSelection.kindOf(rules, selection);
            return step.apply(new Showing(selection, rules, kind));
        }));
    }
}
