package yihao.project.team;

import static yihao.project.handover.HandOverProblem.HAND_OVER_GONE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.handover.WorkInName;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Readers;

/// Rule HO-01: the teams in which an officer goes on after today, of projects that have not ended; one item for each
/// project. Who names members hands them over.
public final class TeamMemberships implements WorkInName {

    static final String KIND = "project.team-member";

    private final Teams teams;
    private final KeepTeam keep;
    private final Projects projects;
    private final Readers readers;
    private final Supplier<String> newId;

    public TeamMemberships(Teams teams, KeepTeam keep, Projects projects, Readers readers, Supplier<String> newId) {
        this.teams = teams;
        this.keep = keep;
        this.projects = projects;
        this.readers = readers;
        this.newId = newId;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int count(String officer, LocalDate day) {
        return open(officer, day).size();
    }

    @Override
    public List<Item> of(String officer, Actor reader, LocalDate day) {
        var rules = keep.rulesOn(day);
        return open(officer, day).stream()
                .filter(project -> readers.mayRead(reader, project.state()))
                .map(project -> item(project, KeepTeam.mayChange(project.state(), reader, rules)))
                .toList();
    }

    @Override
    public Outcome<?> handOver(String id, String officer, String to, Act act) {
        var today = CityTime.day(act.at());
        return keep.change(id, TeamAction.HANDED_OVER, act, (project, team) -> {
            if (team.of(officer, today).isEmpty()) {
                return team.of(to, today).isEmpty() ? Outcome.refused(HAND_OVER_GONE) : Outcome.done(team);
            }
            return keep.unfit(to, project, today)
                    .<Outcome<Team>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(team.handedOver(officer, to, today, newId)));
        });
    }

    private List<Versioned<Project>> open(String officer, LocalDate day) {
        var ids = teams.with(officer).stream()
                .filter(team -> !team.state().of(officer, day).isEmpty())
                .map(Versioned::id)
                .toList();
        return projects.among(ids).stream()
                .filter(project -> !project.state().standing().hasEnded())
                .toList();
    }

    private static Item item(Versioned<Project> stored, boolean mayHandOver) {
        var project = stored.state();
        var title = project.profile().name() + " " + project.number();
        return new Item(KIND, stored.id(), title, "/projects/" + stored.id(), project.unit(), mayHandOver);
    }
}
