package yihao.project.team;

import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.team.TeamProblem.TEAM_OFFICER_UNFIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.Rights;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Readers;
import yihao.rules.RuleBook;

/// Rules TM-01 to TM-03: the team of a project, shown to whoever sees the project. Each change says why.
public final class KeepTeam {

    private final Teams teams;
    private final GuideProject projects;
    private final Readers readers;
    private final RuleBook<TeamRules> book;
    private final Colleagues colleagues;
    private final Supplier<String> newId;

    public KeepTeam(
            Teams teams,
            GuideProject projects,
            Readers readers,
            RuleBook<TeamRules> book,
            Colleagues colleagues,
            Supplier<String> newId) {
        this.teams = teams;
        this.projects = projects;
        this.readers = readers;
        this.book = book;
        this.colleagues = colleagues;
        this.newId = newId;
    }

    /// Who works where on a day.
    @FunctionalInterface
    public interface Colleagues {
        Optional<Actor> find(String subject, LocalDate day);
    }

    /// @param version none while nobody was ever named
    public record Shown(Team team, @Nullable Long version, boolean mayChange) {}

    public Outcome<Shown> show(String projectId, Actor actor, Instant now) {
        return projects.find(projectId, actor).map(project -> {
            var stored = teams.find(projectId);
            return new Shown(
                    stored.map(Versioned::state).orElseGet(() -> Team.of(projectId)),
                    stored.map(Versioned::version).orElse(null),
                    mayChange(project.state(), actor, rulesOn(CityTime.day(now))));
        });
    }

    public Outcome<Versioned<Team>> add(
            String projectId, String officer, String role, LocalDate from, @Nullable LocalDate until, Act act) {
        return change(projectId, TeamAction.MEMBER_ADDED, act, (project, team) -> {
            var member = new Member(newId.get(), officer, role, from, until);
            return unfit(member, project, act)
                    .<Outcome<Team>>map(Outcome::refused)
                    .orElseGet(() -> team.add(member, rulesOf(act)));
        });
    }

    /// @param until the last day; none: open again
    public Outcome<Versioned<Team>> end(String projectId, String member, @Nullable LocalDate until, Act act) {
        return change(
                projectId,
                TeamAction.LAST_DAY_SET,
                act,
                (project, team) -> team.end(member, until, CityTime.day(act.at()), rulesOf(act))
                        .flatMap(ended -> team.member(member)
                                .filter(before -> !before.isShortenedBy(until))
                                .flatMap(before -> unfit(before.ending(until), project, act))
                                .<Outcome<Team>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(ended))));
    }

    public Outcome<Versioned<Team>> succeed(String projectId, String member, String officer, LocalDate from, Act act) {
        return change(projectId, TeamAction.SUCCEEDED, act, (project, team) -> {
            var next = new Member(newId.get(), officer, "", from, null);
            return unfit(next, project, act)
                    .<Outcome<Team>>map(Outcome::refused)
                    .orElseGet(() -> team.succeed(member, next, CityTime.day(act.at()), rulesOf(act)));
        });
    }

    Outcome<Versioned<Team>> change(
            String projectId, TeamAction action, Act act, BiFunction<Project, Team, Outcome<Team>> decision) {
        return projects.find(projectId, act.actor())
                .flatMap(project -> whyNot(project.state(), act)
                        .<Outcome<Versioned<Team>>>map(Outcome::refused)
                        .orElseGet(() -> write(projectId, action, act, team -> decision.apply(project.state(), team))));
    }

    /// The first change makes the document; who is second changes it.
    private Outcome<Versioned<Team>> write(
            String projectId, TeamAction action, Act act, java.util.function.Function<Team, Outcome<Team>> decision) {
        if (teams.find(projectId).isEmpty()) {
            var first = decision.apply(Team.of(projectId));
            switch (first) {
                case Outcome.Refused<Team>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<Team>(var team) -> {
                    try {
                        return Outcome.done(teams.add(projectId, team, action, act));
                    } catch (Aggregates.Taken _) {
                        // somebody was faster: decide again on what is there
                    }
                }
            }
        }
        return teams.change(projectId, action, act, decision);
    }

    private Optional<Refusal> whyNot(Project project, Act act) {
        if (project.standing().hasEnded()) {
            return project.standing().refusal();
        }
        if (!mayChange(project, act.actor(), rulesOf(act))) {
            return Optional.of(Refusal.of(NOT_YOURS));
        }
        return act.reason() == null || act.reason().isBlank()
                ? Optional.of(Refusal.of(REASON_MISSING))
                : Optional.empty();
    }

    static boolean mayChange(Project project, Actor actor, TeamRules rules) {
        return !project.standing().hasEnded() && Rights.may(actor, project.unit(), rules.change());
    }

    private Optional<Refusal> unfit(Member member, Project project, Act act) {
        return unfit(member.officer(), project, member.dutyDay(CityTime.day(act.at())));
    }

    /// On duty on that day, and somebody who sees the project.
    Optional<Refusal> unfit(String officer, Project project, LocalDate day) {
        return colleagues
                        .find(officer, day)
                        .filter(one -> readers.mayRead(one, project))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(TEAM_OFFICER_UNFIT, Map.of("officer", officer, "date", day)));
    }

    TeamRules rulesOn(LocalDate day) {
        return book.inForce(day).orElseThrow().rules();
    }

    private TeamRules rulesOf(Act act) {
        return rulesOn(CityTime.day(act.at()));
    }
}
