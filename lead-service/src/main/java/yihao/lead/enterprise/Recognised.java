package yihao.lead.enterprise;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.firstreport.IdentityKeys;
import yihao.reference.CreditCode;

/// L2: an investor that the register knows: the firm, and the one of its entries by whose registration
/// or name it is known. What is stored about it belongs to that entry: there it is when a merge is undone.
record Recognised(Canonical firm, Versioned<Enterprise> entry, IdentityKeys keys) {

    /// By its own registration, or else by its name; the entry that was chosen comes first, then the one
    /// that stands for all.
    static Recognised in(Canonical firm, Investor typed, IdentityKeys keys) {
        var wanted = keys.of(typed);
        var entries = Stream.concat(
                        firm.entries().stream().filter(entry -> entry.id().equals(typed.enterpriseId())),
                        firm.entries().stream())
                .toList();
        var entry = Stream.<Function<Enterprise, List<String>>>of(
                        one -> IdentityKeys.registrations(one.identity()), Enterprise::nameKeys)
                .flatMap(known ->
                        entries.stream().filter(one -> !Collections.disjoint(known.apply(one.state()), wanted)))
                .findFirst();
        return new Recognised(firm, entry.orElse(entries.getFirst()), keys);
    }

    /// With every name and registration of the firm.
    Investor known(Investor typed) {
        return firm.investor().knownBy(entry.id(), firm.merges()).learning(typed);
    }

    /// With those of the entry, and what was typed.
    Investor own(Investor typed) {
        return entry.state()
                .investor(entry.id())
                .knownBy(entry.id(), firm.merges())
                .learning(with(typed.names(), typed));
    }

    /// What the entry may learn: what another one knows already stays that one's.
    Investor news(Investor told) {
        var theirs = others().flatMap(one -> one.nameKeys().stream()).collect(Collectors.toSet());
        var names = Stream.concat(
                        entry.state().names().stream(),
                        told.names().stream().filter(name -> Collections.disjoint(theirs, keys.ofName(name))))
                .distinct()
                .toList();
        return with(names, told);
    }

    private Investor with(List<InvestorName> names, Investor told) {
        return new Investor(
                entry.id(),
                names,
                isKnown(Enterprise::creditCode) ? null : spelled(told.creditCode()),
                isKnown(Enterprise::foreignRegistration) ? null : told.foreignRegistration(),
                told.country());
    }

    private static @Nullable String spelled(@Nullable String creditCode) {
        return creditCode == null ? null : CreditCode.of(creditCode).text();
    }

    private boolean isKnown(Function<Enterprise, @Nullable String> registration) {
        return others().anyMatch(one -> registration.apply(one) != null);
    }

    private Stream<Enterprise> others() {
        return firm.entries().stream()
                .filter(one -> !one.id().equals(entry.id()))
                .map(Versioned::state);
    }
}
