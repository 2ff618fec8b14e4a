package yihao.lead.chain;

import static yihao.lead.LeadProblem.INDUSTRY_UNKNOWN;
import static yihao.lead.chain.ChainProblem.CHAIN_LINK_TWICE;
import static yihao.lead.chain.ChainProblem.CHAIN_LINK_UNKNOWN;
import static yihao.lead.chain.ChainProblem.CHAIN_TOO_MANY_LINKS;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Refusal;
import yihao.lead.ChainPosition;
import yihao.reference.Industries;

/// L2: what the bureau says about an industry chain.
///
/// @param unit which leads it
/// @param leader the subject of the leader who answers for it; none where nobody does yet
public record ChainDraft(
        String name,
        @Nullable String nameEn,
        String unit,
        @Nullable String leader,
        List<LinkDraft> links) {

    public ChainDraft {
        links = List.copyOf(links);
    }

    /// @param id of the link that is changed; none for a new one
    /// @param industries GB/T 4754
    public record LinkDraft(@Nullable String id, String name, ChainPosition position, List<String> industries) {

        public LinkDraft {
            industries = List.copyOf(industries);
        }

        private IndustryChain.Link link(Supplier<String> newId) {
            return new IndustryChain.Link(Objects.requireNonNullElseGet(id, newId), name, position, industries);
        }
    }

    IndustryChain.Plan plan(Supplier<String> newId) {
        return new IndustryChain.Plan(
                name,
                nameEn,
                unit,
                leader,
                links.stream().map(link -> link.link(newId)).toList());
    }

    /// @param there the ids of the chain's links until now
    Optional<Refusal> whatIsWrongWithLinks(Collection<String> there, ChainRule rule) {
        if (links.size() > rule.mostLinks()) {
            return Optional.of(Refusal.of(CHAIN_TOO_MANY_LINKS, "most", rule.mostLinks()));
        }
        return unknownLink(there).or(this::twice).or(this::unknownIndustry);
    }

    private Optional<Refusal> unknownLink(Collection<String> there) {
        var left = new HashSet<>(there);
        return links.stream()
                .flatMap(link -> Stream.ofNullable(link.id()))
                .filter(id -> !left.remove(id))
                .findFirst()
                .map(id -> Refusal.of(CHAIN_LINK_UNKNOWN, "id", id));
    }

    private Optional<Refusal> twice() {
        var names = new HashSet<String>();
        return links.stream()
                .map(LinkDraft::name)
                .filter(one -> !names.add(IndustryChain.key(one)))
                .findFirst()
                .map(one -> Refusal.of(CHAIN_LINK_TWICE, "link", one));
    }

    private Optional<Refusal> unknownIndustry() {
        return links.stream()
                .flatMap(link -> link.industries().stream())
                .filter(code -> Industries.shipped().find(code).isEmpty())
                .findFirst()
                .map(code -> Refusal.of(INDUSTRY_UNKNOWN, "industry", code));
    }
}
