package yihao.lead.enterprise.web;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.lead.enterprise.Attestation;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.Trait;

/// A trait of a year, with its source.
record AttestationView(
        String id,
        Trait trait,
        int year,
        String source,
        String by,
        Instant at,
        Attestation.@Nullable TakenBack takenBack) {

    /// The same trait together, the newest year first.
    static List<AttestationView> of(Enterprise enterprise) {
        return enterprise.attestations().stream()
                .sorted(comparing(Attestation::trait)
                        .thenComparing(comparing(Attestation::year).reversed()))
                .map(one -> new AttestationView(
                        one.id(), one.trait(), one.year(), one.source(), one.by(), one.at(), one.takenBack()))
                .toList();
    }
}
