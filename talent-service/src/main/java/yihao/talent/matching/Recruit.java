package yihao.talent.matching;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.matching.MatchRefusal.NOT_SUITABLE;
import static yihao.talent.matching.MatchRefusal.OFFICE_MATCHES;
import static yihao.talent.need.NeedRefusal.NOT_YOUR_NEED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.talent.need.Need;
import yihao.talent.need.NeedAction;
import yihao.talent.need.Needs;
import yihao.talent.need.Recruitment;
import yihao.talent.need.Recruitment.End;
import yihao.talent.need.Recruitment.Step;
import yihao.talent.need.Recruitment.Terms;
import yihao.talent.need.Stages;
import yihao.talent.need.Steps;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentAction;
import yihao.talent.talent.Talents;

/// From the match to the arrival and through the trial.
public class Recruit {

    private final Needs needs;
    private final Talents talents;
    private final Candidates candidates;
    private final MatchBook book;
    private final Steps steps;
    private final FinishArrivals arrivals;

    Recruit(Needs needs, Talents talents, Candidates candidates, MatchBook book, Steps steps, FinishArrivals arrivals) {
        this.needs = needs;
        this.talents = talents;
        this.candidates = candidates;
        this.book = book;
        this.steps = steps;
        this.arrivals = arrivals;
    }

    /// The talent office matches; reasons, versions and what was asked stay with the recruitment. The unit may see the
    /// talent from now on.
    public Outcome<Versioned<Need>> match(String needId, String talentId, @Nullable String note, Act act) {
        if (!act.actor().has(Function.TALENT_OFFICE)) {
            return refused(OFFICE_MATCHES);
        }
        var talent = talents.find(talentId);
        if (talent.isEmpty()) {
            return refused(Refusal.of(StoreProblem.NOT_FOUND, "id", talentId));
        }
        var today = CityTime.day(act.at());
        var first = new Step(Stages.MATCHED, today, act.actor().subject(), note);
        java.util.function.Function<Need, Outcome<Need>> decision =
                need -> recruitment(need, talent.get(), first).flatMap(need::match);
        return found(needId, act)
                .flatMap(need -> decision.apply(need).map(_ -> need))
                .flatMap(need -> showTo(need.unit(), talentId, act))
                .flatMap(_ -> needs.change(needId, NeedAction.MATCHED, act.seen(), decision));
    }

    private Outcome<Recruitment> recruitment(Need need, Versioned<Talent> talent, Step first) {
        var match = book.on(first.on()).compare(need.asked(), candidates.of(talent, first.on()));
        if (!match.suitable()) {
            return refused(Refusal.missing(NOT_SUITABLE, unmet(match)));
        }
        var terms =
                new Terms(match.ruleVersion(), steps.procedures().on(first.on()).reference(), need.askedVersion());
        return done(Recruitment.begun(talent.id(), talent.state().number(), match.reasons(), first, terms));
    }

    private Outcome<Versioned<Talent>> showTo(String unit, String talentId, Act act) {
        return talents.change(talentId, TalentAction.MATCHED, act.alsoFor(), talent -> talent.matchWith(unit));
    }

    private static java.util.List<String> unmet(Match match) {
        return match.reasons().stream()
                .filter(reason -> !reason.met())
                .map(reason -> reason.criterion().name())
                .toList();
    }

    /// Rule TM-03: whether somebody arrives is decided on the talent, who can be in one place only; the need records
    /// it. Asking again finishes what a crash in between left open.
    public Outcome<Versioned<Need>> move(String needId, String talentId, Step step, Act act) {
        var today = CityTime.day(act.at());
        return permitted(needId, act)
                .flatMap(need -> steps.move(need, talentId, step, today).map(_ -> need))
                .flatMap(need -> step.stage().equals(Stages.ARRIVED) && !hasArrived(need, talentId)
                        ? arrive(needId, need, talentId, step, act)
                        : needs.change(
                                needId, NeedAction.MOVED, act.seen(), now -> steps.move(now, talentId, step, today)));
    }

    private Outcome<Versioned<Need>> arrive(String needId, Need need, String talentId, Step step, Act act) {
        var place = new Placement(needId, need.projectId(), need.unit(), step.on(), null);
        return talents.change(talentId, TalentAction.ARRIVED, act.alsoFor(), talent -> talent.arriveAt(place))
                .flatMap(talent -> arrivals.record(talent, needId, step.note(), act.seen()));
    }

    private static boolean hasArrived(Need need, String talentId) {
        return need.recruitmentOf(talentId).filter(Recruitment::hasArrived).isPresent();
    }

    /// Rule TN-07: given up by the unit or the office, or declined by the talent who had an offer.
    public Outcome<Versioned<Need>> end(String needId, String talentId, End.Kind kind, String reason, Act act) {
        var end = new End(kind, CityTime.day(act.at()), reason);
        return permitted(needId, act)
                .flatMap(_ -> needs.change(
                        needId, NeedAction.MOVED, act.because(reason), need -> steps.end(need, talentId, end)));
    }

    /// How a trial went; whoever fails it leaves a place to be filled again. That somebody works there no longer is
    /// decided on the talent.
    public Outcome<Versioned<Need>> endTrial(
            String needId, String talentId, boolean passed, LocalDate on, String note, Act act) {
        var said = new End(End.Kind.TRIAL_FAILED, on, note);
        var today = CityTime.day(act.at());
        java.util.function.Function<Need, Outcome<Need>> decision =
                need -> steps.endTrial(need, talentId, passed, said, today);
        return permitted(needId, act)
                .flatMap(decision)
                .flatMap(need -> passed ? done(need) : leave(needId, need, talentId, said, act))
                .flatMap(_ -> needs.change(needId, NeedAction.MOVED, act.seen().because(note), decision));
    }

    private Outcome<Need> leave(String needId, Need need, String talentId, End said, Act act) {
        var told = act.alsoFor().because(said.reason());
        return talents.change(talentId, TalentAction.TRIAL_FAILED, told, one -> one.failTrial(needId, said.on()))
                .map(_ -> need);
    }

    private Outcome<Need> permitted(String needId, Act act) {
        return found(needId, act).flatMap(need -> mayRecruit(need, act.actor()) ? done(need) : refused(NOT_YOUR_NEED));
    }

    /// The version that the caller saw is compared before the talent is touched.
    private Outcome<Need> found(String needId, Act act) {
        var found = needs.find(needId);
        if (found.isEmpty()) {
            return refused(Refusal.of(StoreProblem.NOT_FOUND, "id", needId));
        }
        var need = found.get();
        var stale = act.expectedVersion() != null && act.expectedVersion() != need.version();
        return stale ? refused(Refusal.of(StoreProblem.STALE, "version", need.version())) : done(need.state());
    }

    public static boolean mayRecruit(Need need, Actor actor) {
        return actor.has(Function.TALENT_OFFICE)
                || actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD) && actor.worksFor(need.unit());
    }
}
