package yihao.reward.honour;

import static yihao.reward.honour.HonourProblem.HONOUR_OBJECTION_OPEN;
import static yihao.reward.honour.HonourProblem.HONOUR_OBJECTION_UNKNOWN;
import static yihao.reward.honour.HonourProblem.HONOUR_PUBLICITY_OVER;
import static yihao.reward.honour.HonourProblem.HONOUR_PUBLICITY_RUNNING;
import static yihao.reward.honour.HonourProblem.HONOUR_TOO_MANY_OBJECTIONS;
import static yihao.reward.honour.HonourProblem.NOMINEE_UNKNOWN;
import static yihao.reward.honour.HonourProblem.VETO_UNANSWERED;
import static yihao.reward.honour.Selection.Status.AWARDED;
import static yihao.reward.honour.Selection.Status.CHECKED;
import static yihao.reward.honour.Selection.Status.CHOSEN;
import static yihao.reward.honour.Selection.Status.PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.WorkingCalendar;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.honour.HonourKinds.Kind;
import yihao.reward.honour.HonourKinds.Veto;
import yihao.reward.honour.Nominee.VetoAnswer;

/// Rules HN-06 to HN-08: the chosen are checked, shown to everybody, and awarded. A place that a veto or an objection
/// takes away stays empty.
record Showing(Selection selection, HonourKinds rules, Kind kind) {

    static final int MOST_OBJECTIONS = 50;

    /// Every veto is answered for each of the chosen; one that is hit takes the place away.
    Outcome<Selection> check(Map<Integer, List<VetoAnswer>> answers, Act act) {
        var refusal = selection.guard(act, rules.keep(), CHOSEN).or(() -> unanswered(answers));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var now = selection.nominees().stream()
                .map(one -> one.isPlaced() ? one.checked(answers.getOrDefault(one.no(), List.of())) : one)
                .toList();
        return Outcome.done(selection.with(CHECKED, now, selection.rounds(), SelectionAction.CHECKED, act));
    }

    /// Whom a veto stands in the way of now; what was answered before stays answered.
    Showing checkedAgain(Map<Integer, List<VetoAnswer>> known) {
        return new Showing(
                selection.withNominees(one -> {
                    var hit = known.getOrDefault(one.no(), List.of()).stream()
                            .filter(VetoAnswer::hit)
                            .toList();
                    return one.isPlaced() && !hit.isEmpty() ? one.checked(one.answeredAnew(hit)) : one;
                }),
                rules,
                kind);
    }

    private Optional<Refusal> unanswered(Map<Integer, List<VetoAnswer>> answers) {
        var missing = new ArrayList<String>();
        for (var one : selection.chosen()) {
            var said = answers.getOrDefault(one.no(), List.of()).stream()
                    .map(VetoAnswer::veto)
                    .toList();
            kind.vetoes().stream()
                    .map(Veto::id)
                    .filter(id -> !said.contains(id))
                    .forEach(id -> missing.add(one.shown() + ": " + id));
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(Refusal.missing(VETO_UNANSWERED, missing));
    }

    /// The working days are counted from the day after; the last one is still public.
    Outcome<Selection> publish(WorkingCalendar calendar, Act act) {
        var today = CityTime.day(act.at());
        return selection
                .guard(act, rules.keep(), CHECKED)
                .<Outcome<Selection>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(selection
                        .with(PUBLISHED, selection.nominees(), selection.rounds(), SelectionAction.PUBLISHED, act)
                        .shown(today, kind.publicity().after(today, calendar))));
    }

    Outcome<Selection> object(int nominee, String text, Act act) {
        if (selection.status() != PUBLISHED || isOver(CityTime.day(act.at()))) {
            return Outcome.refused(HONOUR_PUBLICITY_OVER);
        }
        if (selection.nominee(nominee).filter(Nominee::isPlaced).isEmpty()) {
            return Outcome.refused(Refusal.of(NOMINEE_UNKNOWN, "no", nominee));
        }
        var said = new ArrayList<>(selection.objections());
        if (said.size() >= MOST_OBJECTIONS) {
            return Outcome.refused(HONOUR_TOO_MANY_OBJECTIONS);
        }
        said.add(new Objection(said.size() + 1, nominee, text, act.at(), false, null));
        return Outcome.done(selection.withObjections(said));
    }

    Outcome<Selection> answer(int no, boolean upheld, Act act) {
        var found = selection.objections().stream()
                .filter(one -> one.no() == no && one.isOpen())
                .findFirst();
        var refusal = Duties.lacks(act.actor(), rules.keep().toArray(Function[]::new))
                .or(() -> Duties.reasonMissing(act))
                .or(() -> selection.status() == PUBLISHED && found.isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(HONOUR_OBJECTION_UNKNOWN, "no", no)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var mark = Mark.of(act);
        var said = selection.objections().stream()
                .map(one -> one.no() == no ? one.answered(upheld, mark) : one)
                .toList();
        var about = found.orElseThrow().nominee();
        UnaryOperator<Nominee> fate = one -> upheld && one.isPlaced() ? one.dropped(mark) : one;
        return Outcome.done(selection.withObjections(said).change(about, fate));
    }

    /// @param prizes by number of the nominee, for whom there is money
    Outcome<Selection> award(Map<Integer, Money> prizes, Act act) {
        var winners = selection.chosen().stream()
                .sorted(Comparator.comparing((Nominee one) -> one.place() == null ? 0 : one.place())
                        .thenComparing(Nominee::no))
                .toList();
        var refusal = selection
                .guard(act, rules.award(), PUBLISHED)
                .or(() -> Duties.decidedBefore(
                        act.actor(), winners.stream().map(Nominee::reference).toList()))
                .or(() -> stillShown(CityTime.day(act.at())));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var order = winners.stream().map(Nominee::no).toList();
        var now = selection.nominees().stream()
                .map(one -> one.isPlaced()
                        ? one.awarded(award(order.indexOf(one.no()) + 1, prizes.get(one.no()), act))
                        : one)
                .toList();
        return Outcome.done(selection
                .with(AWARDED, now, selection.rounds(), SelectionAction.AWARDED, act)
                .open(now.stream().anyMatch(Nominee::isToBePaid) ? act.at() : null));
    }

    private Nominee.Award award(int count, @org.jspecify.annotations.Nullable Money money, Act act) {
        var certificate = "%s〔%s〕%d号".formatted(kind.prize().certificate(), selection.period(), count);
        return new Nominee.Award(certificate, money, money == null ? null : act.at());
    }

    private Optional<Refusal> stillShown(LocalDate today) {
        if (!isOver(today)) {
            return Optional.of(Refusal.of(HONOUR_PUBLICITY_RUNNING, "until", String.valueOf(selection.publicUntil())));
        }
        return selection.objections().stream()
                .filter(Objection::isOpen)
                .findFirst()
                .map(open -> Refusal.of(HONOUR_OBJECTION_OPEN, "no", open.no()));
    }

    boolean isOver(LocalDate today) {
        var until = selection.publicUntil();
        return until != null && today.isAfter(until);
    }
}
