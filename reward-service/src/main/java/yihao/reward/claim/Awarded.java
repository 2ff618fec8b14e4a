package yihao.reward.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.claim.Subject.Payee;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Facts.Earlier;
import yihao.reward.scheme.Facts.Partner;

/// Rule RC-16: what was awarded under one scheme, claim by claim. This document alone decides whether another award
/// still fits below the ceilings of a project, a claimant or a year, so that two approvals at the same instant never
/// exceed them together.
public record Awarded(String schemeId, List<Entry> entries) {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final int DIGITS = 10;

    public Awarded {
        entries = List.copyOf(entries);
    }

    /// @param total in the scheme's currency, whatever it is paid in
    /// @param approved whether the claim is known to be approved; until then only its approval may go on
    /// @param payees joint claimants with their parts; none where one has the whole
    /// @param stands what of the total still stands after a part was taken back; none: all of it
    public record Entry(
            String claimId,
            String projectId,
            String claimant,
            int year,
            BigDecimal total,
            List<Part> parts,
            boolean approved,
            List<Payee> payees,
            @Nullable BigDecimal stands) {

        public Entry {
            parts = List.copyOf(parts);
            payees = List.copyOf(Objects.requireNonNullElse(payees, List.of()));
        }

        static Entry of(String claimId, Claim claim) {
            var computed = claim.computation();
            return new Entry(
                    claimId,
                    claim.subject().projectId(),
                    claim.subject().payee(),
                    claim.appliedOn().getYear(),
                    Counted.total(claim),
                    Counted.parts(computed),
                    false,
                    claim.subject().payees(),
                    null);
        }

        Entry nowApproved() {
            return new Entry(claimId, projectId, claimant, year, total, parts, true, payees, stands);
        }

        /// What was paid and not asked back keeps its room.
        ///
        /// @param part of the total, between 0 and 1
        Entry standing(BigDecimal part) {
            return new Entry(claimId, projectId, claimant, year, total, parts, approved, payees, total.multiply(part));
        }

        /// Of an amount of this award what still stands.
        private BigDecimal standing(BigDecimal amount, BigDecimal percent) {
            var part = percent.compareTo(WHOLE) == 0
                    ? amount
                    : amount.multiply(percent).movePointLeft(2);
            return stands == null || total.signum() == 0
                    ? part
                    : part.multiply(stands).divide(total, DIGITS, RoundingMode.HALF_UP);
        }

        /// Which part of it is that claimant's, in percent.
        private BigDecimal percentOf(String someone) {
            if (payees.isEmpty()) {
                return claimant.equals(someone) ? WHOLE : BigDecimal.ZERO;
            }
            return payees.stream()
                    .filter(payee -> payee.referrerId().equals(someone))
                    .map(Payee::percent)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /// What one component came to, and from which base.
    public record Part(String component, BigDecimal amount, BigDecimal base) {}

    /// What stood before, as the engine asks for it.
    ///
    /// @param except the claim that is looked at
    List<Earlier> before(Subject subject, @Nullable String except) {
        return others(except).flatMap(entry -> earlier(entry, subject, WHOLE)).toList();
    }

    /// As if nothing had been awarded before.
    Facts alone(Facts facts, Subject subject) {
        return new Awarded(schemeId, List.of()).beside(facts, subject, null);
    }

    Facts beside(Facts facts, Subject subject, @Nullable String except) {
        return facts.withEarlier(before(subject, except)).withPartners(partners(subject, except));
    }

    /// Each of joint claimants with its part of what stood before; none where nobody ever shared an award.
    List<Partner> partners(Subject subject, @Nullable String except) {
        var claimants = subject.payees().isEmpty()
                ? List.of(new Payee(subject.payee(), WHOLE, subject.payeeKind()))
                : subject.payees();
        var shared = !subject.payees().isEmpty()
                || others(except).anyMatch(entry -> !entry.payees().isEmpty());
        return shared
                ? claimants.stream()
                        .map(one -> new Partner(
                                one.percent(),
                                others(except)
                                        .flatMap(entry -> earlier(entry, subject, entry.percentOf(one.referrerId())))
                                        .map(earlier -> earlier.ofClaimant(
                                                earlier.amount().signum() != 0))
                                        .toList()))
                        .toList()
                : List.of();
    }

    private Stream<Entry> others(@Nullable String except) {
        return entries.stream().filter(entry -> !entry.claimId().equals(except));
    }

    /// Component by component; what stacking and ceilings made of their sum stands beside them, so that all of it
    /// together is the award.
    private static Stream<Earlier> earlier(Entry entry, Subject subject, BigDecimal percent) {
        var sum = entry.parts().stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var rest = new Part("", entry.total().subtract(sum), BigDecimal.ZERO);
        return Stream.concat(entry.parts().stream(), Stream.of(rest))
                .filter(part -> part.amount().signum() != 0 || part.base().signum() != 0)
                .map(part -> new Earlier(
                        entry.claimId(),
                        part.component().isEmpty() ? null : part.component(),
                        entry.standing(part.amount(), percent),
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
