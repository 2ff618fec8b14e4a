package yihao.project.carrier;

import static yihao.kernel.StoreProblem.STALE;
import static yihao.project.carrier.CarrierProblem.CARRIER_KIND_UNKNOWN;
import static yihao.project.carrier.CarrierProblem.CARRIER_NEED_UNFIT;
import static yihao.project.carrier.CarrierProblem.CARRIER_NEED_UNSAID;
import static yihao.project.carrier.CarrierProblem.CARRIER_NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.carrier.CarrierRules.Matching;
import yihao.project.carrier.Spaces.Wanted;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Units;

/// Rule PK-07: what a project needs is kept with it, and finds the spaces that it may hold now.
public final class MatchSpaces {

    /// More free spaces of one form than a city offers at once; beyond them the answer says that it is not whole.
    private static final int MOST_JUDGED = 5_000;

    private final CarrierNeeds needs;
    private final Spaces spaces;
    private final GuideProject projects;
    private final Units units;
    private final CarrierRules.Book rules;

    public MatchSpaces(CarrierNeeds needs, Spaces spaces, GuideProject projects, Units units, CarrierRules.Book rules) {
        this.needs = needs;
        this.spaces = spaces;
        this.projects = projects;
        this.units = units;
        this.rules = rules;
    }

    /// What the project needs, if that was said.
    public Outcome<Optional<Versioned<CarrierNeed>>> need(String projectId, Actor actor) {
        return projects.find(projectId, actor).map(project -> needs.find(project.id()));
    }

    public Outcome<Versioned<CarrierNeed>> said(String projectId, Actor actor) {
        return need(projectId, actor)
                .flatMap(said -> said.<Outcome<Versioned<CarrierNeed>>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.of(CARRIER_NEED_UNSAID))));
    }

    /// Whether this actor says what the project needs.
    public boolean maySay(String projectId, Actor actor, LocalDate today) {
        return projects.find(projectId, actor) instanceof Outcome.Done<Versioned<Project>>(var project)
                && rules.on(today).rules().mayHold(actor, project.state().unit());
    }

    public Outcome<Versioned<CarrierNeed>> say(String projectId, CarrierNeed need, Act act) {
        return projects.find(projectId, act.actor())
                .flatMap(project -> whyNot(project.state(), need, act)
                        .<Outcome<Versioned<CarrierNeed>>>map(Outcome::refused)
                        .orElseGet(() -> keep(project.id(), need, act)));
    }

    private Optional<Refusal> whyNot(Project project, CarrierNeed need, Act act) {
        var valid = rules.on(CityTime.day(act.at())).rules();
        if (!valid.mayHold(act.actor(), project.unit())) {
            return Optional.of(Refusal.of(CARRIER_NOT_YOURS));
        }
        if (!need.hangsTogether()) {
            return Optional.of(Refusal.of(CARRIER_NEED_UNFIT));
        }
        return need.kinds().stream()
                .filter(kind -> valid.kind(kind).isEmpty())
                .findFirst()
                .map(kind -> Refusal.of(CARRIER_KIND_UNKNOWN, "kind", kind))
                .or(() -> need.units().stream()
                        .filter(unit -> units.name(unit).isEmpty())
                        .findFirst()
                        .map(unit -> Refusal.of(UNIT_UNKNOWN, "unit", unit)));
    }

    /// An act on version 0 says what nobody had said.
    private Outcome<Versioned<CarrierNeed>> keep(String projectId, CarrierNeed need, Act act) {
        if (needs.find(projectId).isEmpty()) {
            if (act.expectedVersion() != null && act.expectedVersion() != 0) {
                return Outcome.refused(Refusal.of(STALE, "version", 0));
            }
            try {
                return Outcome.done(needs.add(projectId, need, CarrierAction.NEED_SAID, act));
            } catch (CarrierNeeds.Taken taken) {
                if (needs.find(projectId).isEmpty()) {
                    throw taken;
                }
            }
        }
        return needs.change(projectId, CarrierAction.NEED_SAID, act, _ -> Outcome.done(need));
    }

    /// The best first; none where nobody has said what is needed.
    public Outcome<Optional<Matches>> matches(String projectId, Actor actor, LocalDate today) {
        var valid = rules.on(today).rules();
        return need(projectId, actor)
                .map(said -> said.filter(_ -> valid.maySee(actor)).map(need -> {
                    var free = candidates(projectId, need.state(), valid.matching(), today);
                    var judged = free.stream()
                            .limit(MOST_JUDGED)
                            .filter(space -> isOpenTo(projectId, space.state(), today))
                            .toList();
                    return Matches.of(
                            need.state(), judged, unitsOf(need.state()), valid.matching(), free.size() <= MOST_JUDGED);
                }));
    }

    /// Not one that this project leaves to others for now.
    private boolean isOpenTo(String projectId, Space space, LocalDate today) {
        var term = rules.on(today).rules().holds().againAfterDays();
        return space.settled(today).againFrom(projectId, today, term).isEmpty();
    }

    /// Where there are more than are judged, those alone that do not miss a hard area or kind: what fits is not lost
    /// among what cannot.
    private List<Versioned<Space>> candidates(String projectId, CarrierNeed need, Matching matching, LocalDate today) {
        var all = spaces.within(projectId, Wanted.form(need.form()), today, MOST_JUDGED + 1);
        if (all.size() <= MOST_JUDGED) {
            return all;
        }
        var area = matching.isHard(Criterion.AREA);
        var wanted = new Wanted(
                need.form(),
                matching.isHard(Criterion.KIND) ? need.kinds() : List.of(),
                area ? need.areaFrom() : null,
                area ? need.areaTo() : null);
        return spaces.within(projectId, wanted, today, MOST_JUDGED + 1);
    }

    /// Of each unit read once, and only where the need names units.
    private Function<Space, Set<String>> unitsOf(CarrierNeed need) {
        if (need.units().isEmpty()) {
            return _ -> Set.of();
        }
        var seen = new HashMap<String, Set<String>>();
        return space -> seen.computeIfAbsent(space.unit(), unit -> {
            var all = new HashSet<>(units.ancestors(unit));
            all.add(unit);
            return all;
        });
    }
}
