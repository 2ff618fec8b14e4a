package yihao.lead.enterprise;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.InvestorName;

/// L2: one firm: the entry that stands for it and all that are merged into it, also by way of another. Their names and
/// registrations are the firm's as long as the merge stands; each keeps its own.
public record Canonical(Versioned<Enterprise> enterprise, List<Versioned<Enterprise>> merged) {

    public Canonical {
        merged = List.copyOf(merged);
    }

    public String id() {
        return enterprise.id();
    }

    public Enterprise state() {
        return enterprise.state();
    }

    public List<Versioned<Enterprise>> entries() {
        return Stream.concat(Stream.of(enterprise), merged.stream()).toList();
    }

    /// Under which what relates to it is stored.
    public List<String> ids() {
        return entries().stream().map(Versioned::id).toList();
    }

    /// By which it is told from others; see [yihao.lead.firstreport.IdentityKeys#areOne].
    public Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        for (var entry : entries()) {
            keys.addAll(entry.state().identity());
            keys.addAll(entry.state().nameKeys());
        }
        return keys;
    }

    /// The decisions that make its entries one; none where it is one entry. Other entries, or the same
    /// ones merged anew, are one by others.
    public @Nullable String merges() {
        return merged.isEmpty()
                ? null
                : merged.stream()
                        .flatMap(entry -> Stream.ofNullable(entry.state().alias()))
                        .map(Alias::decision)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining("."));
    }

    public List<InvestorName> names() {
        return investor().names();
    }

    public boolean isRegistered() {
        return investor().creditCode() != null || investor().foreignRegistration() != null;
    }

    /// The firm as an investor, with every name and registration that is known of it.
    public Investor investor() {
        return entries().stream()
                .map(entry -> entry.state().investor(id()))
                .reduce(Investor::learning)
                .orElseThrow();
    }

    /// Two registrations of one kind that differ are two enterprises, whatever they are called.
    public boolean contradicts(Collection<String> keys) {
        return entries().stream().anyMatch(entry -> entry.state().contradicts(keys));
    }
}
