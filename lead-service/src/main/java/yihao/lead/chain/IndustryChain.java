package yihao.lead.chain;

import static java.util.Comparator.comparing;
import static yihao.lead.chain.ChainProblem.CHAIN_CLOSED;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.lead.ChainPosition;

/// L2: an industry chain of the city. Once it is closed nothing on it changes.
///
/// @param standsFor its name, held by one open chain; none once it is closed
public record IndustryChain(
        String number,
        Plan plan,
        String openedBy,
        Instant openedAt,
        List<ChainFirm> firms,
        List<Supply> supplies,
        @Nullable Closing closing,
        @Nullable String standsFor) {

    public IndustryChain {
        firms = List.copyOf(firms);
        supplies = List.copyOf(supplies);
    }

    /// @param unit which leads it
    /// @param leader the subject of the leader who answers for it; none where nobody does yet
    /// @param links from upstream to downstream
    public record Plan(
            String name,
            @Nullable String nameEn,
            String unit,
            @Nullable String leader,
            List<Link> links) {

        public Plan {
            links = links.stream().sorted(comparing(Link::position)).toList();
        }
    }

    /// @param industries GB/T 4754
    public record Link(String id, String name, ChainPosition position, List<String> industries) {

        public Link {
            industries = List.copyOf(industries);
        }
    }

    public record Closing(String by, Instant at, String reason) {}

    static IndustryChain opened(String number, Plan plan, String by, Instant at) {
        return new IndustryChain(number, plan, by, at, List.of(), List.of(), null, key(plan.name()));
    }

    /// By which a name of a chain or link is told from others, however wide its letters and blanks are.
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("(?U)\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return closing == null;
    }

    public List<ChainFirm> standing() {
        return firms.stream().filter(ChainFirm::stands).toList();
    }

    Optional<Link> link(String id) {
        return plan.links().stream().filter(link -> link.id().equals(id)).findFirst();
    }

    /// A link with a firm on it that another plan leaves out.
    Optional<Link> missingIn(Plan other) {
        var kept = other.links().stream().map(Link::id).toList();
        return plan.links().stream()
                .filter(link -> !kept.contains(link.id()))
                .filter(link -> firms.stream().anyMatch(firm -> firm.standsOn(link.id())))
                .findFirst();
    }

    IndustryChain with(Plan other) {
        return new IndustryChain(number, other, openedBy, openedAt, firms, supplies, closing, key(other.name()));
    }

    IndustryChain with(List<ChainFirm> more) {
        return withFirms(Stream.concat(firms.stream(), more.stream()).toList());
    }

    IndustryChain step(Collection<ChainFirm> places, UnaryOperator<ChainFirm> step) {
        return withFirms(firms.stream()
                .map(firm -> places.contains(firm) ? step.apply(firm) : firm)
                .toList());
    }

    IndustryChain with(Supply told) {
        return withSupplies(Stream.concat(supplies.stream(), Stream.of(told)).toList());
    }

    IndustryChain takenBack(String id, Supply.TakenBack made) {
        return withSupplies(supplies.stream()
                .map(supply -> supply.id().equals(id) ? supply.takenBack(made) : supply)
                .toList());
    }

    private IndustryChain withSupplies(List<Supply> all) {
        return new IndustryChain(number, plan, openedBy, openedAt, firms, all, closing, standsFor);
    }

    IndustryChain closed(Closing made) {
        return new IndustryChain(number, plan, openedBy, openedAt, firms, supplies, made, null);
    }

    Outcome<IndustryChain> whileOpen(Supplier<Outcome<IndustryChain>> move) {
        return isOpen() ? move.get() : Outcome.refused(CHAIN_CLOSED);
    }

    private IndustryChain withFirms(List<ChainFirm> all) {
        return new IndustryChain(number, plan, openedBy, openedAt, all, supplies, closing, standsFor);
    }
}
