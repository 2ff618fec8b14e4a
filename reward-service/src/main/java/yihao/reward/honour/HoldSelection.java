package yihao.reward.honour;

import static yihao.reward.honour.HonourProblem.HONOUR_KIND_UNKNOWN;
import static yihao.reward.honour.HonourProblem.SELECTION_EXISTS;
import static yihao.reward.honour.HonourProblem.SELECTION_PERIOD_WRONG;
import static yihao.reward.honour.HonourProblem.SELECTION_RANKING_MISSING;
import static yihao.reward.honour.HonourProblem.SELECTION_UNKNOWN;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.honour.HonourKinds.Kind;
import yihao.reward.honour.Round.Sum;

/// R6: opens a selection and takes it to who has a place.
public final class HoldSelection {

    private final Selections selections;
    private final HonourBook book;
    private final RankedNominees ranked;
    private final Urns urns;

    public HoldSelection(Selections selections, HonourBook book, RankedNominees ranked, Urns urns) {
        this.selections = selections;
        this.book = book;
        this.ranked = ranked;
        this.urns = urns;
    }

    /// @param rankingId the published ranking, where the kind reads one
    public Outcome<Versioned<Selection>> open(String kindId, String period, @Nullable String rankingId, Act act) {
        var set = book.inForce(CityTime.day(act.at()));
        var lacks = Duties.lacks(act.actor(), set.rules().keep().toArray(yihao.kernel.Function[]::new));
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        var kind = set.rules().kind(kindId);
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.of(HONOUR_KIND_UNKNOWN, "kind", kindId));
        }
        if (!kind.get().every().isOne(period)) {
            return Outcome.refused(new Refusal(
                    SELECTION_PERIOD_WRONG,
                    Map.of("period", period, "every", kind.get().every().name())));
        }
        var choice = kind.get().choice();
        if (choice.readsRanking() && !ranked.isBy(choice, period, rankingId)) {
            return Outcome.refused(new Refusal(
                    SELECTION_RANKING_MISSING, Map.of("method", String.valueOf(choice.method()), "period", period)));
        }
        var read = choice.readsRanking() ? rankingId : null;
        var opened = Selection.opened(kindId, period, set.reference(), read, act);
        var id = Selection.idOf(period, kindId);
        try {
            return Outcome.done(selections.add(id, opened, SelectionAction.OPENED, act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(Refusal.of(SELECTION_EXISTS, "id", id));
        }
    }

    /// Nominations end; a ranking names its own.
    public Outcome<Versioned<Selection>> begin(String id, Act act) {
        return course(id, SelectionAction.BEGUN, act, course -> {
            var first = course.kind().choice().by() == Choice.By.RANKING
                    ? ranked.of(course.selection(), course.kind(), act)
                    : List.<Nominee>of();
            return course.begin(first, urns, act);
        });
    }

    /// @param act its key is not kept: the fingerprint of so short a request would tell what was cast. Nobody casts
    /// twice
    /// all the same
    public Outcome<Versioned<Selection>> cast(String id, List<Sum> given, Act act) {
        return course(id, SelectionAction.CAST, act.alsoFor(), course -> course.cast(given, urns, act));
    }

    /// @param nos whom the deciders name; of another way of choosing none
    public Outcome<Versioned<Selection>> choose(String id, List<Integer> nos, Act act) {
        return course(id, SelectionAction.CHOSEN, act, course -> switch (course.kind()
                        .choice()
                        .by()) {
                    case VOTE, POINTS -> course.count(scores(course.selection(), course.kind()), urns, act);
                    case RANKING -> course.takeRanking(act);
                    case DECISION -> course.decide(nos, act);
                })
                .map(selection -> {
                    urns.destroyCounted(selection.state());
                    return selection;
                });
    }

    private Map<Integer, BigDecimal> scores(Selection selection, Kind kind) {
        var scores = new HashMap<Integer, BigDecimal>();
        if (kind.choice().ties() == Choice.Ties.SCORE) {
            var byUnit = ranked.scores(selection);
            for (var one : selection.nominees()) {
                var score = one.unit() == null ? null : byUnit.get(one.unit());
                if (score != null) {
                    scores.put(one.no(), score);
                }
            }
        }
        return scores;
    }

    private Outcome<Versioned<Selection>> course(
            String id, SelectionAction action, Act act, Function<Course, Outcome<Selection>> step) {
        return known(id, selections.change(id, action, act, selection -> {
            var rules = book.rulesOf(selection);
            return step.apply(new Course(selection, rules, kindOf(rules, selection)));
        }));
    }

    static Kind kindOf(HonourKinds rules, Selection selection) {
        return rules.kind(selection.kind()).orElseThrow();
    }

    static Outcome<Versioned<Selection>> known(String id, Outcome<Versioned<Selection>> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Versioned<Selection>>(var refusal)
            when refusal.problem() == StoreProblem.NOT_FOUND ->
                Outcome.refused(Refusal.of(SELECTION_UNKNOWN, "id", id));
            case Outcome.Refused<Versioned<Selection>> _, Outcome.Done<Versioned<Selection>> _ -> outcome;
        };
    }
}
