package yihao.reward.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;

/// Rules BU-03…BU-05: reviews, sends back, withdraws, issues. Issuing fixes the day, takes the number, and freezes the
/// bytes; cut off anywhere, it goes on where it stopped when somebody who may issue asks again.
public final class IssueBulletin {

    private final Bulletins bulletins;
    private final NumberRegisters registers;
    private final WriteBulletin write;
    private final BulletinDocuments documents;

    public IssueBulletin(
            Bulletins bulletins, NumberRegisters registers, WriteBulletin write, BulletinDocuments documents) {
        this.bulletins = bulletins;
        this.registers = registers;
        this.write = write;
        this.documents = documents;
    }

    public Outcome<Versioned<Bulletin>> review(String id, Act act) {
        return decide(
                id,
                BulletinAction.REVIEWED,
                act,
                one -> may(act, rules(one).review())
                        .<Outcome<Bulletin>>map(Outcome::refused)
                        .orElseGet(() -> one.review(act)));
    }

    public Outcome<Versioned<Bulletin>> sendBack(String id, Act act) {
        return decide(
                id,
                BulletinAction.RETURNED,
                act,
                one -> may(act, rules(one).review())
                        .or(() -> Duties.reasonMissing(act))
                        .<Outcome<Bulletin>>map(Outcome::refused)
                        .orElseGet(() -> one.sendBack(act)));
    }

    public Outcome<Versioned<Bulletin>> withdraw(String id, Act act) {
        return decide(
                id,
                BulletinAction.WITHDRAWN,
                act,
                one -> may(act, rules(one).write())
                        .or(() -> Duties.reasonMissing(act))
                        .<Outcome<Bulletin>>map(Outcome::refused)
                        .orElseGet(() -> one.withdraw(act)));
    }

    public Outcome<Versioned<Bulletin>> issue(String id, Act act) {
        var today = CityTime.day(act.at());
        return decide(
                        id,
                        BulletinAction.ISSUING,
                        act.withoutKey(),
                        one -> may(act, rules(one).issue())
                                .<Outcome<Bulletin>>map(Outcome::refused)
                                .orElseGet(() -> one.beginIssue(today, act)))
                .flatMap(begun -> {
                    var number = number(begun, act);
                    var out = begun.state().numbered(number);
                    return documents
                            .keep(out, Form.DOCX)
                            .flatMap(docx -> documents
                                    .keep(out, Form.PDF)
                                    .flatMap(pdf -> bulletins.change(
                                            id,
                                            BulletinAction.ISSUED,
                                            act.seen(),
                                            one -> one.issued(number, docx, pdf))));
                });
    }

    /// `淄投促通〔2026〕3号`
    private String number(Versioned<Bulletin> begun, Act act) {
        var year = begun.state().day().getYear();
        var register = taken(String.valueOf(year), year, begun.id(), act.alsoFor());
        return "%s〔%d〕%d号".formatted(rules(begun.state()).word(), year, register.numberOf(begun.id()));
    }

    private NumberRegister taken(String registerId, int year, String bulletin, Act act) {
        if (registers.find(registerId).isEmpty()) {
            try {
                registers.add(registerId, new NumberRegister(year, List.of()), NumberRegister.Action.TAKEN, act);
            } catch (Aggregates.Taken _) {
                // somebody else began the year in between
            }
        }
        return registers
                .change(registerId, NumberRegister.Action.TAKEN, act, one -> Outcome.done(one.with(bulletin)))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()))
                .state();
    }

    /// What this actor may do with it now; the decision itself asks again.
    public List<String> actions(Bulletin one, Actor actor) {
        var rules = rules(one);
        var actions = new ArrayList<String>();
        var another = Duties.decidedBefore(actor, one.deciders()).isEmpty();
        switch (one.status()) {
            case DRAFT -> {
                if (another && has(actor, rules.review())) {
                    actions.add("review");
                }
                if (has(actor, rules.write())) {
                    actions.addAll(one.corrects() == null ? List.of("revise", "withdraw") : List.of("withdraw"));
                }
            }
            case REVIEWED -> {
                if (another && has(actor, rules.issue())) {
                    actions.add("issue");
                }
                if (has(actor, rules.review()) && !actor.is(one.drafted().by())) {
                    actions.add("return");
                }
            }
            case ISSUING -> {
                if (has(actor, rules.issue())) {
                    actions.add("issue");
                }
            }
            case ISSUED -> {
                if (has(actor, rules.write())) {
                    actions.add("correct");
                }
            }
            case WITHDRAWN -> {}
        }
        return actions;
    }

    private BulletinRules rules(Bulletin one) {
        return write.rulesOf(one);
    }

    private static Optional<Refusal> may(Act act, Set<Function> functions) {
        return Duties.lacks(act.actor(), functions.toArray(Function[]::new));
    }

    private static boolean has(Actor actor, Set<Function> functions) {
        return actor.has(functions.toArray(Function[]::new));
    }

    private Outcome<Versioned<Bulletin>> decide(
            String id,
            BulletinAction action,
            Act act,
            java.util.function.Function<Bulletin, Outcome<Bulletin>> decision) {
        return write.find(id, act).flatMap(_ -> bulletins.change(id, action, act, decision));
    }
}
