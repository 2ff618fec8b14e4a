package yihao.project.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.Rights;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rule FU-02: who does what with a fund, by the rules of a day. A day before the first version lives by the oldest.
public record FundRights(RuleSet<FundRules> set) {

    public static FundRights on(LocalDate day, RuleBook<FundRules> book) {
        return new FundRights(book.inForce(day).orElseGet(() -> book.versions().getLast()));
    }

    public FundRules rules() {
        return set.rules();
    }

    private FundRules.Who who() {
        return set.rules().who();
    }

    public boolean maySee(Actor actor) {
        return who().see().stream().anyMatch(actor::has);
    }

    boolean mayKeep(Actor actor, String unit) {
        return Rights.may(actor, unit, who().keep());
    }

    boolean mayCommit(Actor actor, Fund fund) {
        return may(actor, fund, who().commit());
    }

    boolean mayJudge(Actor actor, Fund fund) {
        return may(actor, fund, who().judge());
    }

    boolean mayEnter(Actor actor, Fund fund) {
        return may(actor, fund, who().enter());
    }

    boolean mayVerify(Actor actor, Fund fund) {
        return may(actor, fund, who().verify());
    }

    /// What nobody has verified yet is taken back by who entered it, too.
    boolean mayRevoke(Actor actor, Fund fund, Movement movement) {
        return switch (movement.status()) {
            case ENTERED -> actor.didAs(movement.entered().by()) || mayVerify(actor, fund);
            case VERIFIED -> may(actor, fund, who().revoke());
            case REVOKED -> false;
        };
    }

    private static boolean may(Actor actor, Fund fund, Set<Function> functions) {
        return Rights.may(actor, fund.terms().unit(), functions);
    }

    /// Whether this actor may keep a fund of any unit.
    public boolean mayRegister(Actor actor) {
        return who().keep().stream().anyMatch(actor::has);
    }

    /// What this actor may do now; the decision itself asks again.
    public List<String> actions(Actor actor, Fund fund) {
        var actions = new ArrayList<String>();
        if (mayCommit(actor, fund)) {
            actions.add("commit");
        }
        if (mayKeep(actor, fund.terms().unit())) {
            actions.add("change");
        }
        return actions;
    }

    public List<String> actions(Actor actor, Fund fund, Commitment commitment) {
        var actions = new ArrayList<String>();
        if (commitment.status() != Commitment.Status.RUNNING) {
            return actions;
        }
        if (mayJudge(actor, fund) && commitment.conditions().stream().anyMatch(one -> one.when() == null)) {
            actions.add("judge");
        }
        if (mayEnter(actor, fund) && commitment.leftToPay().isPositive()) {
            actions.add("disburse");
        }
        if (mayEnter(actor, fund) && commitment.leftToExit().isPositive()) {
            actions.add("exit");
        }
        if (mayCommit(actor, fund) && commitment.movements().stream().noneMatch(Movement::counts)) {
            actions.add("withdraw");
        }
        return actions;
    }

    public List<String> actions(Actor actor, Fund fund, Movement movement) {
        var actions = new ArrayList<String>();
        if (movement.status() == Movement.Status.ENTERED
                && mayVerify(actor, fund)
                && !actor.is(movement.entered().by())) {
            actions.add("verify");
        }
        if (mayRevoke(actor, fund, movement)) {
            actions.add("revoke");
        }
        return actions;
    }
}
