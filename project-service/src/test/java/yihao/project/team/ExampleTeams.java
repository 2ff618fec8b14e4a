package yihao.project.team;

import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.act;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.People;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Readers;
import yihao.rules.RuleBook;

/// The example project with a team.
public final class ExampleTeams {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final Map<String, Actor> OFFICERS = Map.of(
            "zhangdian.officer", People.ZHANGDIAN_OFFICER,
            "zhangdian.head", ZHANGDIAN_HEAD,
            "bureau.officer", People.BUREAU_OFFICER,
            "linzi.officer", People.LINZI_OFFICER);

    /// The last day of those who leave.
    final Map<String, LocalDate> leaving = new HashMap<>();

    public final ExampleProjects world;
    public final InMemoryTeams teams = new InMemoryTeams();
    public final String projectId;
    public final KeepTeam keep;
    public final TeamMemberships memberships;

    public ExampleTeams(ExampleProjects world, RuleBook<TeamRules> book) {
        this.world = world;
        projectId = world.started("lead-of-a-team");
        var readers = new Readers(ExampleProjects.UNITS);
        keep = new KeepTeam(teams, world.guide, readers, book, this::onDuty, this::newId);
        memberships = new TeamMemberships(teams, keep, world.projects, readers, this::newId);
    }

    private Optional<Actor> onDuty(String who, LocalDate day) {
        var until = leaving.getOrDefault(who, LocalDate.MAX);
        return Optional.ofNullable(OFFICERS.get(who)).filter(_ -> !day.isAfter(until));
    }

    private String newId() {
        return UUID.randomUUID().toString();
    }

    public static Act head() {
        return act(ZHANGDIAN_HEAD, "分工");
    }

    public Outcome<Versioned<Team>> add(String officer, String role, LocalDate from) {
        return keep.add(projectId, officer, role, from, null, head());
    }

    public Team state() {
        return teams.find(projectId).orElseThrow().state();
    }

    String idOf(String officer) {
        return state().of(officer, TODAY.minusDays(1)).getFirst().id();
    }

    /// Who is in a role on a day.
    String in(String role, LocalDate day) {
        return String.join(
                ", ",
                state().members().stream()
                        .filter(one -> one.role().equals(role) && one.isOn(day))
                        .map(Member::officer)
                        .sorted()
                        .toList());
    }
}
