package yihao.reward.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.Facts.Earlier;
import yihao.reward.scheme.Step;

/// Rule RC-16: what was awarded under one scheme, claim by claim. This document alone decides whether another award
/// still fits below the ceilings of a project, a claimant or a year, so that two approvals at the same instant never
/// exceed them together.
public record Awarded(String schemeId, List<Entry> entries) {

    public Awarded {
        entries = List.copyOf(entries);
    }

    /// @param approved whether the claim is known to be approved; until then only its approval may go on
    public record Entry(
            String claimId,
            String projectId,
            String claimant,
            int year,
            BigDecimal total,
            List<Part> parts,
            boolean approved) {

        private static final Set<Step> COUNTED =
                Set.of(Step.BASE, Step.BASE_LESS, Step.BASE_EARLIER, Step.BASE_PREVIOUS_YEAR);

        public Entry {
            parts = List.copyOf(parts);
        }

        static Entry of(String claimId, Claim claim) {
            var computed = claim.computation();
            return new Entry(
                    claimId,
                    claim.subject().projectId(),
                    claim.subject().payee(),
                    claim.appliedOn().getYear(),
                    computed.total().amount(),
                    computed.components().stream()
                            .map(one -> new Part(one.component(), one.amount(), base(computed, one.component())))
                            .toList(),
                    false);
        }

        Entry nowApproved() {
            return new Entry(claimId, projectId, claimant, year, total, parts, true);
        }

        /// What newly came: what earlier awards were computed from counts there already.
        private static BigDecimal base(Computation computed, String component) {
            var largest = BigDecimal.ZERO;
            var counted = BigDecimal.ZERO;
            for (var line : computed.lines()) {
                if (line.component().equals(component) && COUNTED.contains(line.step())) {
                    largest = line.step() == Step.BASE ? largest.max(counted) : largest;
                    counted = line.result();
                }
            }
            return largest.max(counted);
        }
    }

    /// What one component came to, and from which base.
    public record Part(String component, BigDecimal amount, BigDecimal base) {}

    /// What stood before, as the engine asks for it.
    ///
    /// @param except the claim that is looked at
    List<Earlier> before(Subject subject, @Nullable String except) {
        return entries.stream()
                .filter(entry -> !entry.claimId().equals(except))
                .flatMap(entry -> earlier(entry, subject))
                .toList();
    }

    /// Component by component; what stacking and ceilings made of their sum stands beside them, so that all of it
    /// together is the award.
    private static Stream<Earlier> earlier(Entry entry, Subject subject) {
        var sum = entry.parts().stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var rest = new Part("", entry.total().subtract(sum), BigDecimal.ZERO);
        return Stream.concat(entry.parts().stream(), Stream.of(rest))
                .filter(part -> part.amount().signum() != 0 || part.base().signum() != 0)
                .map(part -> new Earlier(
                        entry.claimId(),
                        part.component().isEmpty() ? null : part.component(),
                        part.amount(),
                        part.base(),
                        entry.projectId().equals(subject.projectId()),
                        entry.claimant().equals(subject.payee()),
                        entry.year()));
    }

    Optional<Entry> entry(String claimId) {
        return entries.stream().filter(one -> one.claimId().equals(claimId)).findFirst();
    }

    /// Whether just this award of the claim has its room: one computed anew asks again.
    boolean holds(String claimId, Claim claim) {
        var now = Entry.of(claimId, claim);
        return entry(claimId)
                .filter(entry -> entry.equals(entry.approved() ? now.nowApproved() : now))
                .isPresent();
    }

    Awarded with(Entry entry) {
        var next = new ArrayList<>(without(entry.claimId()).entries());
        next.add(entry);
        return new Awarded(schemeId, next);
    }

    Awarded without(String claimId) {
        return new Awarded(
                schemeId,
                entries.stream().filter(one -> !one.claimId().equals(claimId)).toList());
    }
}
