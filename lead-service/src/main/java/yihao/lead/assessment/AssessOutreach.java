package yihao.lead.assessment;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.lead.DaySpan;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.MergedFirms;
import yihao.lead.station.Station;
import yihao.lead.station.StationFigures;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// L9: what units and squads did outside in a time, by the rule in force on its last day: each figure counted from the
/// records, what several of them say once.
public final class AssessOutreach implements StationFigures {

    private static final int LONGEST_DAYS = 366;

    private final ReadDoings doings;
    private final Network network;
    private final Aliases aliases;
    private final RuleBook<OutreachRule> book;
    private final OutreachSight sight;

    AssessOutreach(
            ReadDoings doings, Network network, Aliases aliases, RuleBook<OutreachRule> book, OutreachSight sight) {
        this.doings = doings;
        this.network = network;
        this.aliases = aliases;
        this.book = book;
        this.sight = sight;
    }

    /// @param below whether what units below did counts for those above
    /// @param today days to come are not counted
    public record Asked(LocalDate from, LocalDate until, boolean below, LocalDate today) {

        Period period() {
            return new Period(new DaySpan(from, until), today);
        }
    }

    /// @param rule id and version
    /// @param scores the most points first
    public record Ranking(String rule, List<Ranked> scores) {

        public Ranking {
            scores = List.copyOf(scores);
        }
    }

    /// @param rank of equal points the same
    public record Ranked(int rank, OutreachScore score) {}

    /// Of the units of which the actor is told what they do.
    ///
    /// @param kind of the units ranked; none: all
    public Outcome<Ranking> rank(Asked asked, @Nullable String kind, Actor actor) {
        return rule(asked).map(rule -> {
            var standings = new Standings(network.standings());
            var known = new HashMap<String, Boolean>();
            Predicate<String> told = one -> known.computeIfAbsent(
                    one, unit -> standings.isToldOf(actor, unit) && (kind == null || standings.isOf(kind, unit)));
            var counting = Counting.of(merits(rule, asked.period()), standings, asked.below(), told);
            if (standings.units().keySet().stream().noneMatch(told)) {
                return new Ranking(rule.reference(), List.of());
            }
            read(counting, units(standings, counting.merits(), actor), actor, _ -> {});
            return new Ranking(rule.reference(), ranked(counting.tallies()));
        });
    }

    /// Those below the actor's units, and those that stood below one of them before it stood there itself.
    private static Optional<Set<String>> units(Standings standings, Merits merits, Actor actor) {
        if (actor.seesWholeCity()) {
            return Optional.empty();
        }
        var below = standings.withThoseBelow(actor.units(), merits.begin());
        return Optional.of(standings.withThoseBelow(below, merits.begin()));
    }

    private static List<Ranked> ranked(Map<String, OutreachTally> tallies) {
        var scores = tallies.entrySet().stream()
                .filter(unit -> !unit.getValue().isEmpty())
                .map(unit -> unit.getValue().score(unit.getKey()))
                .sorted(comparing(OutreachScore::points).reversed().thenComparing(OutreachScore::unit))
                .toList();
        var ranked = new ArrayList<Ranked>();
        for (var score : scores) {
            ranked.add(new Ranked(rank(score, ranked), score));
        }
        return ranked;
    }

    private static int rank(OutreachScore score, List<Ranked> better) {
        if (!better.isEmpty()) {
            var last = better.getLast();
            if (last.score().points().compareTo(score.points()) == 0) {
                return last.rank();
            }
        }
        return better.size() + 1;
    }

    /// What a unit's score comes from, by pages.
    public Outcome<Explained> explain(
            String unit, Asked asked, Explained.@Nullable After after, int limit, Actor actor) {
        return rule(asked).flatMap(rule -> {
            var standings = new Standings(network.standings());
            if (!standings.units().containsKey(unit) || !standings.isToldOf(actor, unit)) {
                return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", unit));
            }
            var counting = Counting.of(merits(rule, asked.period()), standings, asked.below(), unit::equals);
            var all = asked.below()
                    ? standings.withThoseBelow(List.of(unit), counting.merits().begin())
                    : Set.of(unit);
            var read = new ArrayList<Doing>();
            var isCity = all.containsAll(standings.units().keySet());
            read(counting, isCity ? Optional.empty() : Optional.of(all), actor, read::add);
            var tally = counting.tallies().getOrDefault(unit, new OutreachTally());
            var explain = new ExplainScore(sight, actor, counting, tally, read);
            return Outcome.done(explain.page(rule.reference(), tally.score(unit), after, limit));
        });
    }

    /// @param also told of all that is read
    private void read(Counting counting, Optional<Set<String>> units, Actor actor, Consumer<Doing> also) {
        var period = counting.merits().period();
        var brought = new HashSet<String>();
        var told = doings.toldTo(actor, period.today());
        doings.in(period, counting.merits().begin(), units, told)
                .peek(also)
                .forEach(doing -> brought.addAll(counting.add(doing)));
        doings.before(period, brought, units, told).peek(also).forEach(counting::addEarlier);
    }

    @Override
    public Figures of(Station station, Actor actor, LocalDate today) {
        var plan = station.plan();
        var last = plan.until().isAfter(today) ? today : plan.until();
        var rule = book.inForce(today).orElseThrow();
        var period = new Period(new DaySpan(plan.from(), last), today);
        var counting = Counting.of(merits(rule, period), new Standings(Map.of()), false, station.unit()::equals);
        doings.visitsOf(station.unit(), period, doings.toldTo(actor, today)).forEach(counting::add);
        var score = counting.tallies()
                .getOrDefault(station.unit(), new OutreachTally())
                .score(station.unit());
        return new Figures(
                score.days(),
                score.encounters(),
                score.firms(),
                score.stepsKnown(),
                score.stepsInTime(),
                score.leads(),
                score.conversions());
    }

    private Merits merits(RuleSet<OutreachRule> rule, Period period) {
        return new Merits(rule.rules(), period, MergedFirms.of(aliases));
    }

    private Outcome<RuleSet<OutreachRule>> rule(Asked asked) {
        if (!asked.period().days().fits(LONGEST_DAYS)) {
            return Outcome.refused(Refusal.of(AssessmentProblem.OUTREACH_PERIOD_UNFIT, "most", LONGEST_DAYS));
        }
        return book.inForce(asked.until())
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(AssessmentProblem.OUTREACH_WITHOUT_RULE, "date", asked.until())));
    }
}
