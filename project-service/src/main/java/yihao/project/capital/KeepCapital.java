package yihao.project.capital;

import static yihao.project.capital.CapitalProblem.CAPITAL_NOT_FOUND;
import static yihao.project.capital.CapitalProblem.VOUCHER_ALREADY_COUNTED;
import static yihao.project.lifecycle.ProjectProblem.EVIDENCE_NOT_FOUND;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.Rights;
import yihao.project.capital.Capital.Status;
import yihao.project.capital.CapitalRules.KindRule;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;

/// The money of a project: entered, verified by somebody else, revoked; seen by whoever sees the project.
public final class KeepCapital {

    private final Capitals capitals;
    private final GuideProject projects;
    private final CapitalRuleBook rules;
    private final Rates rates;
    private final Supplier<String> newId;

    public KeepCapital(
            Capitals capitals, GuideProject projects, CapitalRuleBook rules, Rates rates, Supplier<String> newId) {
        this.capitals = capitals;
        this.projects = projects;
        this.rules = rules;
        this.rates = rates;
        this.newId = newId;
    }

    public Outcome<Versioned<Capital>> enter(CapitalEntry entry, Act act) {
        return decided(entry, act).flatMap(capital -> add(capital, act));
    }

    /// The sum as it would be entered.
    Outcome<Capital> decided(CapitalEntry entry, Act act) {
        var valid = rules.on(CityTime.day(act.at()));
        var policy = new EntryPolicy(valid.rules(), rates);
        return projects.find(entry.projectId(), act.actor())
                .flatMap(project -> policy.kindOf(entry).flatMap(kind -> {
                    var refused = whyNot(project.state(), entry, kind, act)
                            .or(() -> policy.whyNot(entry, kind, CityTime.day(act.at())));
                    return refused.isPresent()
                            ? Outcome.<Capital>refused(refused.get())
                            : policy.conversion(entry, kind)
                                    .map(conversion ->
                                            Capital.entered(project, entry, kind, conversion, valid.reference(), act));
                }));
    }

    private static Optional<Refusal> whyNot(Project project, CapitalEntry entry, KindRule kind, Act act) {
        if (!Rights.may(act.actor(), project.unit(), kind.enter())) {
            return Optional.of(Refusal.of(NOT_YOURS));
        }
        if (project.standing().hasEnded()) {
            return project.standing().refusal();
        }
        return entry.evidenceIds().stream()
                .filter(id -> !project.hasEvidence(id))
                .findFirst()
                .map(id -> Refusal.of(EVIDENCE_NOT_FOUND, "id", id));
    }

    Outcome<Versioned<Capital>> add(Capital capital, Act act) {
        try {
            return Outcome.done(capitals.add(newId.get(), capital, CapitalAction.ENTERED, act));
        } catch (Capitals.Taken _) {
            return Outcome.refused(capital.taken());
        }
    }

    /// @param shown asked for where the sum names no voucher
    public Outcome<Versioned<Capital>> verify(String id, @Nullable Voucher shown, Act act) {
        var cumulative = rules.cumulative(CityTime.day(act.at()));
        try {
            return decide(
                    id,
                    CapitalAction.VERIFIED,
                    act,
                    (policy, capital) -> policy.verify(capital, shown, cumulative.test(capital), act));
        } catch (Capitals.Taken taken) {
            var isOpen = capitals.find(id)
                    .filter(one -> one.state().status() == Status.ENTERED)
                    .isPresent();
            if (shown == null || !isOpen) {
                throw taken;
            }
            return Outcome.refused(Refusal.of(VOUCHER_ALREADY_COUNTED, "number", shown.number()));
        }
    }

    public Outcome<Versioned<Capital>> revoke(String id, Act act) {
        return decide(id, CapitalAction.REVOKED, act, (policy, capital) -> policy.revoke(capital, act));
    }

    public Outcome<Versioned<Capital>> find(String id, Actor actor) {
        return capitals.find(id)
                .filter(found -> sees(actor, found.state().projectId()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(CAPITAL_NOT_FOUND, "id", id)));
    }

    public Outcome<List<Versioned<Capital>>> ofProject(String projectId, Actor actor) {
        return projects.find(projectId, actor).map(project -> capitals.ofProject(project.id()));
    }

    public Outcome<Versioned<Project>> project(String projectId, Actor actor) {
        return projects.find(projectId, actor);
    }

    public boolean mayEnter(Project project, Actor actor, CapitalRules valid) {
        return !project.standing().hasEnded()
                && valid.kinds().stream().anyMatch(kind -> Rights.may(actor, project.unit(), kind.enter()));
    }

    /// What this actor may do with a sum now; the decision itself asks again.
    public List<String> possible(Capital capital, Actor actor, CapitalRules valid) {
        var actions = new ArrayList<String>();
        valid.kind(capital.kind()).map(VerifyPolicy::new).ifPresent(policy -> {
            if (policy.mayVerify(capital, actor)) {
                actions.add("verify");
            }
            if (policy.mayRevoke(capital, actor)) {
                actions.add("revoke");
            }
        });
        return actions;
    }

    private boolean sees(Actor actor, String projectId) {
        return projects.find(projectId, actor) instanceof Outcome.Done<?>;
    }

    private Outcome<Versioned<Capital>> decide(
            String id, CapitalAction action, Act act, BiFunction<VerifyPolicy, Capital, Outcome<Capital>> decision) {
        var valid = rules.on(CityTime.day(act.at())).rules();
        return find(id, act.actor())
                .flatMap(_ -> capitals.change(
                        id,
                        action,
                        act,
                        capital -> valid.kind(capital.kind())
                                .map(kind -> decision.apply(new VerifyPolicy(kind), capital))
                                .orElseGet(() -> Outcome.refused(
                                        Refusal.of(CapitalProblem.KIND_UNKNOWN, "kind", capital.kind())))));
    }
}
