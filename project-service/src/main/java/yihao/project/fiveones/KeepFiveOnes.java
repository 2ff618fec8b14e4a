package yihao.project.fiveones;

import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_DAYS_UNFIT;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_INDUSTRY_UNKNOWN;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_FOUND;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

/// P3: drafts a set of five ones and shows it to who may see it.
public final class KeepFiveOnes {

    private final FiveOnesSets sets;
    private final Units units;
    private final RuleBook<FiveOnesRules> book;
    private final Supplier<String> newId;
    private final Clock clock;

    public KeepFiveOnes(
            FiveOnesSets sets, Units units, RuleBook<FiveOnesRules> book, Supplier<String> newId, Clock clock) {
        this.sets = sets;
        this.units = units;
        this.book = book;
        this.newId = newId;
        this.clock = clock;
    }

    public Outcome<Versioned<FiveOnes>> draft(String industry, Parts parts, Act act) {
        if (!rulesOn(act.at()).mayDraft(act.actor(), act.actor().unit())) {
            return Outcome.refused(FIVE_ONES_NOT_YOURS);
        }
        var whyNot = whyNot(industry, parts, act);
        if (whyNot.isPresent()) {
            return Outcome.refused(whyNot.get());
        }
        var number = sets.newNumber(CityTime.day(act.at()).getYear());
        return Outcome.done(
                sets.add(newId.get(), FiveOnes.drafted(number, industry, parts, act), FiveOnesAction.DRAFTED, act));
    }

    public Outcome<Versioned<FiveOnes>> edit(String id, String industry, Parts parts, Act act) {
        return find(id, act.actor())
                .flatMap(_ -> sets.change(id, FiveOnesAction.EDITED, act, set -> {
                    if (!mayChange(set, act.actor(), act.at())) {
                        return Outcome.refused(FIVE_ONES_NOT_YOURS);
                    }
                    return whyNot(industry, parts, act)
                            .<Outcome<FiveOnes>>map(Outcome::refused)
                            .orElseGet(() -> set.edited(industry, parts));
                }));
    }

    private Optional<Refusal> whyNot(String industry, Parts parts, Act act) {
        if (rulesOn(act.at()).industry(industry).isEmpty()) {
            return Optional.of(Refusal.of(FIVE_ONES_INDUSTRY_UNKNOWN, "industry", industry));
        }
        return parts.daysFit() ? unknownUnit(parts) : Optional.of(Refusal.of(FIVE_ONES_DAYS_UNFIT));
    }

    Optional<Refusal> unknownUnit(Parts parts) {
        return Stream.concat(
                        Stream.ofNullable(parts.department()),
                        parts.tasks().stream().map(Task::unit))
                .filter(unit -> units.name(unit).isEmpty())
                .findFirst()
                .map(unit -> Refusal.of(UNIT_UNKNOWN, "unit", unit));
    }

    /// Rule FO-05.
    public Outcome<Versioned<FiveOnes>> find(String id, Actor actor) {
        return sets.find(id)
                .filter(found -> mayRead(actor, found.state()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(FIVE_ONES_NOT_FOUND, "id", id)));
    }

    private boolean mayRead(Actor actor, FiveOnes set) {
        return today().maySee(actor) && new FiveOnesReaders(units).mayRead(actor, set);
    }

    public List<Versioned<FiveOnes>> list(FiveOnesSets.Filter filter, Actor actor, int limit) {
        return today().maySee(actor) ? sets.list(filter, actor, limit) : List.of();
    }

    public long count(FiveOnesSets.Filter filter, Actor actor, int most) {
        return today().maySee(actor) ? sets.count(filter, actor, most) : 0;
    }

    boolean mayChange(FiveOnes set, Actor actor, Instant now) {
        var rules = rulesOn(now);
        return rules.mayDraft(actor, set.keeper()) || set.isDraft() && rules.mayDraft(actor, set.unit());
    }

    /// What this actor may do with it now; the decision itself asks again.
    public List<String> actions(FiveOnes set, Actor actor, Instant now) {
        var actions = new ArrayList<String>();
        var mayChange = mayChange(set, actor, now);
        var mayDecide = rulesOn(now).mayPutInForce(actor, set.keeper());
        if (set.isDraft() && mayChange) {
            actions.add("edit");
        }
        if (set.isDraft() && mayDecide) {
            actions.add("putInForce");
        }
        if (set.isInForce() && mayChange) {
            actions.addAll(List.of("change", "addTask", "postpone"));
        }
        if (set.isInForce() && mayDecide) {
            actions.add("end");
        }
        return actions;
    }

    /// Days before the first version live by it.
    public FiveOnesRules rulesOn(Instant at) {
        return book.inForce(CityTime.day(at))
                .orElseGet(() -> book.versions().getLast())
                .rules();
    }

    private FiveOnesRules today() {
        return rulesOn(clock.instant());
    }
}
