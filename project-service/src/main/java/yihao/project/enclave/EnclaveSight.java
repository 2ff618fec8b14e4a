package yihao.project.enclave;

import static yihao.project.enclave.EnclaveProblem.ENCLAVE_NOT_FOUND;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Units;

/// Rule PE-08: an agreement is seen by both sides, the units above either, and the city-wide functions; for others it
/// does not exist.
public record EnclaveSight(Enclaves enclaves, Units units) {

    public static Set<String> readers(Enclave enclave, Units units) {
        var readers = new HashSet<>(Set.of(Actor.ALL));
        Stream.of(enclave.out().unit(), enclave.in().unit())
                .filter(Objects::nonNull)
                .forEach(unit -> {
                    readers.add(unit);
                    readers.addAll(units.ancestors(unit));
                });
        return readers;
    }

    boolean sees(Actor actor, Enclave enclave) {
        return readers(enclave, units).stream().anyMatch(actor.scopes()::contains);
    }

    public Outcome<Versioned<Enclave>> find(String id, Actor actor) {
        return enclaves.find(id)
                .filter(found -> sees(actor, found.state()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(notFound(id)));
    }

    static Refusal notFound(String id) {
        return Refusal.of(ENCLAVE_NOT_FOUND, "id", id);
    }
}
