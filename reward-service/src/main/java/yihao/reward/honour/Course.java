package yihao.reward.honour;

import static yihao.reward.honour.HonourProblem.BALLOT_CAST;
import static yihao.reward.honour.HonourProblem.BALLOT_WRONG;
import static yihao.reward.honour.HonourProblem.CHOICE_WRONG;
import static yihao.reward.honour.HonourProblem.NOMINEE_EXISTS;
import static yihao.reward.honour.HonourProblem.NOMINEE_MISSING;
import static yihao.reward.honour.HonourProblem.QUORUM_MISSING;
import static yihao.reward.honour.Selection.Status.CHOOSING;
import static yihao.reward.honour.Selection.Status.CHOSEN;
import static yihao.reward.honour.Selection.Status.NOMINATING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.reward.Duties;
import yihao.reward.honour.HonourKinds.Kind;
import yihao.reward.honour.Round.Ballot;
import yihao.reward.honour.Round.Sum;

/// Rules HN-02 to HN-04: from nominations to who has a place.
record Course(Selection selection, HonourKinds rules, Kind kind) {

    Outcome<Selection> nominate(Nominee more) {
        if (selection.status() != NOMINATING) {
            return Outcome.refused(Duties.stepNotOpen(selection.status(), NOMINATING));
        }
        if (selection.nominees().stream().anyMatch(one -> one.key().equals(more.key()))) {
            return Outcome.refused(NOMINEE_EXISTS);
        }
        var all = new ArrayList<>(selection.nominees());
        all.add(more);
        return Outcome.done(selection.withRounds(all, selection.rounds()));
    }

    /// @param ranked the nominees a ranking names; of another way of choosing none
    Outcome<Selection> begin(List<Nominee> ranked, Urns urns, Act act) {
        var all = ranked.isEmpty() ? selection.nominees() : ranked;
        var refusal = selection
                .guard(act, rules.keep(), NOMINATING)
                .or(() -> all.isEmpty() ? Optional.of(Refusal.of(NOMINEE_MISSING)) : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var first = kind.choice().isCast()
                ? List.of(begun(urns, Round.of(all.stream().map(Nominee::no).toList(), kind.places())))
                : List.<Round>of();
        return Outcome.done(selection.with(CHOOSING, all, first, SelectionAction.BEGUN, act));
    }

    /// Rule HN-03: each casts once in a round; of a vote one vote each per place, of a jury points for everybody.
    Outcome<Selection> cast(List<Sum> given, Urns urns, Act act) {
        var round = selection.round();
        var lacks = Duties.lacks(act.actor(), kind.choice().functions().toArray(Function[]::new));
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        if (round.isEmpty()) {
            return Outcome.refused(Duties.stepNotOpen(selection.status(), CHOOSING));
        }
        if (round.get().cast().stream().anyMatch(act.actor()::is)) {
            return Outcome.refused(BALLOT_CAST);
        }
        return whyWrong(round.get(), given)
                .<Outcome<Selection>>map(Outcome::refused)
                .orElseGet(() -> {
                    var by = act.actor().subject();
                    var now = kind.choice().isSecret()
                            ? round.get().with(by, urns.sealed(round.get(), given))
                            : round.get().with(new Ballot(by, given));
                    return Outcome.done(selection.withRounds(selection.nominees(), lastBecomes(now)));
                });
    }

    private Round begun(Urns urns, Round round) {
        return kind.choice().isSecret() ? urns.opened(round) : round;
    }

    private List<Round> lastBecomes(Round round) {
        var rounds = new ArrayList<>(selection.rounds());
        rounds.set(rounds.size() - 1, round);
        return rounds;
    }

    private Optional<Refusal> whyWrong(Round round, List<Sum> given) {
        var nos = new HashSet<Integer>();
        var once = given.stream()
                .allMatch(one -> nos.add(one.no()) && round.among().contains(one.no()));
        var most = kind.choice().most();
        if (kind.choice().by() == Choice.By.POINTS && most != null) {
            var fits = given.stream()
                    .allMatch(one -> one.of().signum() >= 0 && one.of().compareTo(most) <= 0);
            return once && fits && nos.size() == round.among().size()
                    ? Optional.empty()
                    : Optional.of(Refusal.of(BALLOT_WRONG, "most", most));
        }
        var one = given.stream().allMatch(vote -> vote.of().compareTo(BigDecimal.ONE) == 0);
        return once && one && !given.isEmpty() && given.size() <= round.places()
                ? Optional.empty()
                : Optional.of(Refusal.of(BALLOT_WRONG, "most", round.places()));
    }

    /// Counts the round: either all places are given, or the equals at the last one are voted on again.
    ///
    /// @param scores of the published ranking by number of the nominee
    Outcome<Selection> count(Map<Integer, BigDecimal> scores, Urns urns, Act act) {
        var refusal = selection.guard(act, rules.keep(), CHOOSING).or(this::quorumMissing);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var counted = urns.counted(selection.rounds().getLast());
        if (counted.isEmpty()) {
            return Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN, "id", selection.kind()));
        }
        var round = counted.get();
        var rounds = lastBecomes(round);
        var result = round.result(kind.choice());
        var count = Count.of(round, kind.choice(), selection.chosen().size(), scores);
        var now = selection.nominees().stream()
                .map(one -> placed(one, count.places(), result))
                .toList();
        if (count.next() == null) {
            return Outcome.done(selection.with(CHOSEN, now, rounds, SelectionAction.CHOSEN, act));
        }
        rounds.add(begun(urns, count.next()));
        return Outcome.done(selection.with(CHOOSING, now, rounds, SelectionAction.TIED, act));
    }

    private static Nominee placed(Nominee one, Map<Integer, Integer> places, Map<Integer, BigDecimal> result) {
        var score = result.getOrDefault(one.no(), one.score());
        var place = places.get(one.no());
        return place == null ? one.scored(score) : one.chosen(place, score);
    }

    /// What a ranking says is taken as it is.
    Outcome<Selection> takeRanking(Act act) {
        return selection
                .guard(act, kind.choice().functions(), CHOOSING)
                .<Outcome<Selection>>map(Outcome::refused)
                .orElseGet(() -> {
                    var now = selection.nominees().stream()
                            .map(one -> one.place() == null ? one : one.chosen(one.place(), one.score()))
                            .toList();
                    return Outcome.done(selection.with(CHOSEN, now, List.of(), SelectionAction.CHOSEN, act));
                });
    }

    /// Decided by a person who nominated none of them, in the order in which they are named.
    Outcome<Selection> decide(List<Integer> nos, Act act) {
        var named = selection.nominees().stream()
                .filter(one -> nos.contains(one.no()))
                .toList();
        var refusal = selection
                .guard(act, kind.choice().functions(), CHOOSING)
                .or(() -> Duties.decidedBefore(
                        act.actor(),
                        named.stream().map(one -> one.nominated().by()).toList()))
                .or(() -> named.size() == nos.size() && nos.size() <= kind.places()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(CHOICE_WRONG, "places", kind.places())));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var places = new HashMap<Integer, Integer>();
        nos.forEach(no -> places.put(no, places.size() + 1));
        var now = selection.nominees().stream()
                .map(one -> placed(one, places, Map.of()))
                .toList();
        return Outcome.done(selection.with(CHOSEN, now, List.of(), SelectionAction.CHOSEN, act));
    }

    private Optional<Refusal> quorumMissing() {
        var quorum = kind.choice().quorum();
        var cast = selection.rounds().getLast().cast().size();
        return quorum == null || cast >= quorum
                ? Optional.empty()
                : Optional.of(new Refusal(QUORUM_MISSING, Map.of("cast", cast, "quorum", quorum)));
    }
}
