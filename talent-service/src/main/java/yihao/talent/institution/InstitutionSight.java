package yihao.talent.institution;

import static yihao.kernel.Outcome.refused;
import static yihao.talent.institution.InstitutionRefusal.NOT_ACTIVE;
import static yihao.talent.institution.InstitutionRefusal.NOT_YOURS;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.FourMajors.Who;

/// Rule TI-02: who sees an institution, and who may do what about it, by the rules of the day.
public final class InstitutionSight {

    private final Institutions institutions;
    private final RuleBook<FourMajors> book;
    private final Vault vault;

    InstitutionSight(Institutions institutions, RuleBook<FourMajors> book, Vault vault) {
        this.institutions = institutions;
        this.book = book;
        this.vault = vault;
    }

    /// What somebody may do, and to whom the rules leave it.
    public enum Right {
        WORK(Who::work),
        STOP(Who::stop),
        CONTACTS(Who::contacts);

        private final Function<Who, Set<yihao.kernel.Function>> functions;

        Right(Function<Who, Set<yihao.kernel.Function>> functions) {
            this.functions = functions;
        }
    }

    /// What is decided about an institution by the rules of the day.
    @FunctionalInterface
    interface Decision {

        Outcome<Institution> of(Institution institution, RuleSet<FourMajors> set);
    }

    public RuleSet<FourMajors> rules(Instant at) {
        return book.inForce(CityTime.day(at)).orElseThrow();
    }

    public Institutions institutions() {
        return institutions;
    }

    public Outcome<Versioned<Institution>> find(String id, Actor actor) {
        return institutions
                .visible(id, actor)
                .map(Outcome::done)
                .orElseGet(() -> refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    public boolean may(Actor actor, Right right, Institution institution, Instant at) {
        return Who.may(actor, right.functions.apply(rules(at).rules().who()), institution.unit());
    }

    /// Whom to speak to, for whoever may know it.
    public Optional<ContactPerson.Opened> opened(ContactPerson contact) {
        return Optional.ofNullable(contact.opened(vault));
    }

    /// What was given up is not worked on any more.
    Outcome<Versioned<Institution>> work(String id, InstitutionAction action, Act act, Decision decision) {
        return decide(
                id,
                action,
                act,
                Right.WORK,
                (institution, set) -> institution.status() == Status.ENDED
                        ? refused(Refusal.of(NOT_ACTIVE, "status", Status.ENDED.name()))
                        : decision.of(institution, set));
    }

    Outcome<Versioned<Institution>> decide(
            String id, InstitutionAction action, Act act, Right right, Decision decision) {
        var set = rules(act.at());
        return find(id, act.actor())
                .flatMap(_ -> institutions.change(
                        id,
                        action,
                        act,
                        institution -> Who.may(
                                        act.actor(),
                                        right.functions.apply(set.rules().who()),
                                        institution.unit())
                                ? decision.of(institution, set)
                                : refused(NOT_YOURS)));
    }
}
