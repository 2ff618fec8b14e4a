package yihao.lead.enterprise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// L2: the traits of an enterprise by source and year: one source stands for a trait in a year.
record Attesting(Enterprise enterprise) {

    /// Saying the same again changes nothing; a trait that stood without a source has one now.
    Outcome<Enterprise> attest(Attestation made) {
        var there = enterprise.attestations().stream()
                .filter(one -> one.isOf(made.trait(), made.year()))
                .findFirst();
        if (there.isPresent()) {
            var source = there.get().source();
            return source.equals(made.source())
                    ? Outcome.done(enterprise)
                    : Outcome.refused(Refusal.of(EnterpriseProblem.ALREADY_ATTESTED, "source", source));
        }
        var all = new ArrayList<>(enterprise.attestations());
        all.add(made);
        return Outcome.done(with(all));
    }

    Outcome<Enterprise> takeBack(String attestation, Attestation.TakenBack now) {
        var all = new ArrayList<>(enterprise.attestations());
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).id().equals(attestation) && all.get(at).stands()) {
                all.set(at, all.get(at).takenBack(now));
                return Outcome.done(with(all));
            }
        }
        return Outcome.refused(Refusal.of(EnterpriseProblem.ATTESTATION_UNKNOWN, "id", attestation));
    }

    /// What has a source is not said without one beside it.
    Enterprise with(List<Attestation> all) {
        var unsourced = new HashSet<>(enterprise.traits());
        all.stream().filter(Attestation::stands).map(Attestation::trait).forEach(unsourced::remove);
        return enterprise.next(enterprise.creditCodeConfirmed(), unsourced, all, enterprise.alias());
    }
}
