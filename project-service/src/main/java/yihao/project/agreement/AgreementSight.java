package yihao.project.agreement;

import static yihao.project.agreement.AgreementProblem.AGREEMENT_NOT_FOUND;

import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Readers;

/// Rule PG-09: seen by the project's unit, those above it and the city-wide functions, not by a unit that shares the
/// project; for others it does not exist.
public record AgreementSight(Agreements agreements, Readers readers) {

    public boolean sees(Actor actor, String unit) {
        return readers.mayReadReportsOf(actor, unit);
    }

    public Outcome<Versioned<Agreement>> find(String id, Actor actor) {
        return agreements
                .find(id)
                .filter(found -> sees(actor, found.state().unit()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(AGREEMENT_NOT_FOUND, "id", id)));
    }
}
