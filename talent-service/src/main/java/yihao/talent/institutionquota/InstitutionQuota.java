package yihao.talent.institutionquota;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.talent.institution.Milestone;

/// How many institutions of a kind a unit is to contact, to sign with and to land in a year; one per unit, kind and
/// year.
///
/// @param owed what is in force; nothing of a milestone is no quota, not zero
/// @param proposed what waits for another person
public record InstitutionQuota(
        String unit,
        String kind,
        int year,
        Map<Milestone, Integer> owed,
        @Nullable Proposal proposed,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    /// @param reason why what is in force is changed
    public record Proposal(
            Map<Milestone, Integer> owed, @Nullable String reason, String by, Instant at) {

        public Proposal {
            owed = Map.copyOf(owed);
        }
    }

    public InstitutionQuota {
        owed = Map.copyOf(owed);
    }

    static String id(String unit, String kind, int year) {
        return unit + ":" + kind + ":" + year;
    }

    public Optional<Integer> of(Milestone milestone) {
        return Optional.ofNullable(owed.get(milestone));
    }

    InstitutionQuota propose(Proposal proposal) {
        return new InstitutionQuota(unit, kind, year, owed, proposal, confirmedBy, confirmedAt);
    }

    InstitutionQuota confirm(Proposal proposal, String by, Instant at) {
        return new InstitutionQuota(unit, kind, year, proposal.owed(), null, by, at);
    }

    InstitutionQuota decline() {
        return new InstitutionQuota(unit, kind, year, owed, null, confirmedBy, confirmedAt);
    }
}
