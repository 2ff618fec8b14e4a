package yihao.project.carrier;

import static yihao.project.carrier.CarrierProblem.CARRIER_KIND_UNKNOWN;
import static yihao.project.carrier.CarrierProblem.CARRIER_NEED_UNFIT;
import static yihao.project.carrier.CarrierProblem.CARRIER_NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
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

    private Outcome<Versioned<CarrierNeed>> keep(String projectId, CarrierNeed need, Act act) {
        if (needs.find(projectId).isEmpty()) {
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
                    var free = spaces.within(projectId, need.state().form(), today, MOST_JUDGED + 1);
                    var judged = free.stream().limit(MOST_JUDGED).toList();
                    return Matches.of(
                            need.state(), judged, this::unitsOf, valid.matching(), free.size() <= MOST_JUDGED);
                }));
    }

    private Set<String> unitsOf(Space space) {
        var all = new HashSet<>(units.ancestors(space.unit()));
        all.add(space.unit());
        return all;
    }
}
