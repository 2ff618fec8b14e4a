package yihao.project.fund;

import static yihao.project.fund.FundProblem.FUND_COMMITMENT_NOT_FOUND;
import static yihao.project.fund.FundProblem.FUND_NOT_FOUND;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

/// Rule FU-08: a fund is seen by its unit, the units above it and the city-wide functions, each of a function that may;
/// of its commitments one sees those to projects that one may see.
public record FundSight(Funds funds, Projects projects, Units units, RuleBook<FundRules> book) {

    public static Set<String> readers(Fund fund, Units units) {
        var readers = new HashSet<>(units.ancestors(fund.terms().unit()));
        readers.add(fund.terms().unit());
        readers.add(Actor.ALL);
        return readers;
    }

    public FundRights rights(Instant now) {
        return FundRights.on(CityTime.day(now), book);
    }

    public Outcome<Versioned<Fund>> find(String id, Actor actor, Instant now) {
        return funds.find(id)
                .filter(found -> rights(now).maySee(actor) && sees(actor, found.state()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(FUND_NOT_FOUND, "id", id)));
    }

    private boolean sees(Actor actor, Fund fund) {
        return readers(fund, units).stream().anyMatch(actor.scopes()::contains);
    }

    /// Decides about a commitment that this actor may see.
    Outcome<Versioned<Fund>> decide(
            String fundId,
            String commitmentId,
            FundAction action,
            Act act,
            BiFunction<Fund, Project, Outcome<Fund>> decision) {
        return find(fundId, act.actor(), act.at())
                .flatMap(found -> project(found.state(), commitmentId, act.actor()))
                .flatMap(project -> funds.change(fundId, action, act, fund -> decision.apply(fund, project)));
    }

    private Outcome<Project> project(Fund fund, String commitmentId, Actor actor) {
        return fund.commitment(commitmentId)
                .flatMap(one -> project(one.projectId(), actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(FUND_COMMITMENT_NOT_FOUND, "id", commitmentId)));
    }

    private Optional<Project> project(String id, Actor actor) {
        return projects.find(id).map(Versioned::state).filter(found -> new Readers(units).mayRead(actor, found));
    }

    boolean seesProject(Actor actor, String id) {
        return project(id, actor).isPresent();
    }

    /// The projects of these funds that this actor may see, by their ids.
    public Map<String, Project> projects(Collection<Fund> of, Actor actor) {
        var ids = of.stream()
                .flatMap(fund -> fund.commitments().stream())
                .map(Commitment::projectId)
                .collect(Collectors.toSet());
        var readers = new Readers(units);
        return ids.isEmpty()
                ? Map.of()
                : projects.among(ids).stream()
                        .filter(found -> readers.mayRead(actor, found.state()))
                        .collect(Collectors.toMap(Versioned::id, Versioned::state));
    }
}
