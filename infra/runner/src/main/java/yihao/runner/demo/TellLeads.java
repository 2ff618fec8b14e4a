package yihao.runner.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yihao.runner.demo.CityTables.Place;
import yihao.runner.demo.LeadStory.Fate;

/// Makes up what becomes of every lead. An investor comes a second time only when its first lead is over: one left
/// alone
/// waits in the pool, where it would have to be claimed.
final class TellLeads {
    private static final int LONGEST_TALK = 12;

    private final CityTables tables;
    private final Days days;
    private final List<Firm> firms;
    private final TellProjects projects;
    private final Map<Place, Integer> squadTurns = new HashMap<>();

    TellLeads(CityTables tables, Days days, List<Firm> firms) {
        this.tables = tables;
        this.days = days;
        this.firms = firms;
        this.projects = new TellProjects(tables, days);
    }

    List<LeadStory> all() {
        var converted = converted();
        var stories = new ArrayList<LeadStory>();
        for (int number = 0; number < tables.leads(); number++) {
            stories.add(story(number, converted.contains(number)));
        }
        return new TellLastMoney(tables, days).among(new TellClaims(tables, days).among(stories));
    }

    /// So many as there are projects, among those that still have the time.
    private Set<Integer> converted() {
        var early = new ArrayList<>(IntStream.range(0, tables.leads())
                .filter(number -> reported(number) + LONGEST_TALK + 2 <= days.last())
                .boxed()
                .toList());
        Collections.shuffle(early, new Dice(tables.seed(), "converted").random());
        return new HashSet<>(early.subList(0, tables.projects()));
    }

    private int reported(int number) {
        return (int) ((long) number * days.all().size() / tables.leads());
    }

    private LeadStory story(int number, boolean converted) {
        var dice = new Dice(tables.seed(), "lead " + number);
        var firm = firms.get(number % firms.size());
        var place = dice.weighted(tables.places());
        var reporter = dice.weighted(tables.reporters().stream()
                .filter(one -> one.from().contains(firm.origin().country()))
                .toList());
        var turn = reporter.isSquad() ? squadTurns.merge(place, 1, Integer::sum) : 0;
        var origin = firm.origin();
        var amount = dice.amount(origin.least(), origin.most(), origin.hasFractions());
        int reported = reported(number);
        int judged = reported + (reporter.batch() || dice.in(80) ? 1 : 0);
        var declinedBy = dice.in(8) ? other(place, dice) : null;
        int accepted = judged + (declinedBy != null || dice.in(25) ? 1 : 0);
        var fate = converted ? Fate.CONVERTED : fate(number, reported, dice);
        int until = until(fate, accepted, dice);
        var ref = "L%03d".formatted(number);
        var project = converted ? projects.story(ref, firm, amount, until) : null;
        return new LeadStory(
                ref,
                firm,
                number >= firms.size(),
                place,
                declinedBy,
                reporter,
                reporter.at(place, turn),
                amount,
                reported,
                judged,
                accepted,
                until,
                fate,
                project);
    }

    private @Nullable Place other(Place place, Dice dice) {
        return dice.one(
                tables.places().stream().filter(one -> !one.equals(place)).toList());
    }

    private Fate fate(int number, int reported, Dice dice) {
        if (dice.in(8)) {
            return Fate.NOT_VALUABLE;
        }
        if (reported > days.last() - LONGEST_TALK) {
            return Fate.OPEN;
        }
        boolean comesAgain = number + firms.size() < tables.leads();
        return dice.in(45) || comesAgain ? Fate.RELEASED : Fate.LEFT;
    }

    private int until(Fate fate, int accepted, Dice dice) {
        return switch (fate) {
            case CONVERTED -> accepted + dice.between(3, LONGEST_TALK - 2);
            case RELEASED -> accepted + dice.between(3, LONGEST_TALK);
            case LEFT -> accepted + dice.between(1, 6);
            case NOT_VALUABLE, OPEN -> days.last();
        };
    }
}
