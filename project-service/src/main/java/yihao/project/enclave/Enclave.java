package yihao.project.enclave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.project.enclave.Phase.Start;
import yihao.project.enclave.Settlement.Side;
import yihao.project.enclave.Settlement.Status;

/// An agreement between the place that a project comes from and the place that takes it in.
///
/// @param out whose project it was
/// @param in where it settles
/// @param starts days that somebody told, from which phases count their years
/// @param settlements in the order of entry
/// @param holds what no other agreement may hold: the projects of a running one; never empty, for the index
public record Enclave(
        String number,
        String title,
        Party out,
        Party in,
        List<SharedProject> projects,
        LocalDate signedOn,
        AgreedTerms terms,
        Map<Start, LocalDate> starts,
        List<Input> inputs,
        List<Settlement> settlements,
        Mark registered,
        @Nullable Mark ended,
        List<String> holds) {

    public record SharedProject(String id, String number, String name) {}

    /// @param reference the version: `ningde-2017@1`
    /// @param text as it was handed in
    public record AgreedTerms(String reference, String source, String text, List<SharedItem> items) {

        public AgreedTerms {
            items = List.copyOf(items);
        }

        public SharedItem item(String id) {
            return items.stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public Enclave {
        projects = List.copyOf(projects);
        starts = Map.copyOf(starts);
        inputs = List.copyOf(inputs);
        settlements = List.copyOf(settlements);
        holds = holding(number, holds);
    }

    /// An empty list is a value to a unique index.
    private static List<String> holding(String number, List<String> projects) {
        return projects.isEmpty() ? List.of("none/" + number) : List.copyOf(projects);
    }

    public Party side(Side side) {
        return side == Side.OUT ? out : in;
    }

    /// The side that somebody works for.
    Optional<Side> sideOf(Actor actor) {
        if (out.has(actor)) {
            return Optional.of(Side.OUT);
        }
        return in.has(actor) ? Optional.of(Side.IN) : Optional.empty();
    }

    public boolean isUsed() {
        return !settlements.isEmpty();
    }

    public boolean hasRepayment() {
        return terms.items().stream().anyMatch(SharedItem::repays);
    }

    public Optional<Settlement> open() {
        return settlements.stream().filter(Settlement::isOpen).findFirst();
    }

    /// What counts today, by year and by what is shared: the latest that was settled.
    public TreeMap<Integer, Map<String, YearShare>> settled() {
        var settled = new TreeMap<Integer, Map<String, YearShare>>();
        settlements.stream()
                .filter(one -> one.status() == Status.SETTLED)
                .flatMap(one -> one.shares().stream())
                .forEach(share -> settled.computeIfAbsent(share.year(), _ -> new HashMap<>())
                        .put(share.item(), share));
        return settled;
    }

    /// What was settled of a share's year before a settlement changed it.
    public Optional<YearShare> settledBefore(Settlement settlement, YearShare share) {
        return settlements.stream()
                .takeWhile(one -> !one.equals(settlement))
                .filter(one -> one.status() == Status.SETTLED)
                .flatMap(one -> one.shares().stream())
                .filter(one -> one.year() == share.year() && one.item().equals(share.item()))
                .reduce((_, later) -> later);
    }

    /// The year whose turn it is.
    public int nextYear() {
        var settled = settled();
        return settled.isEmpty() ? signedOn.getYear() : settled.lastKey() + 1;
    }

    Given given() {
        return new Given(signedOn, starts, inputs);
    }

    Enclave with(AgreedTerms next) {
        return copy(next, starts, inputs, settlements, ended, holds);
    }

    Enclave with(Input input) {
        var more = new ArrayList<>(inputs);
        more.add(input);
        return copy(terms, starts, more, settlements, ended, holds);
    }

    Enclave with(Start start, LocalDate day) {
        var more = new HashMap<>(starts);
        more.put(start, day);
        return copy(terms, more, inputs, settlements, ended, holds);
    }

    Enclave with(Settlement entered) {
        var more = new ArrayList<>(settlements);
        more.add(entered);
        return copy(terms, starts, inputs, more, ended, holds);
    }

    Enclave replaced(Settlement before, Settlement after) {
        var all = settlements.stream()
                .map(one -> one.equals(before) ? after : one)
                .toList();
        return copy(terms, starts, inputs, all, ended, holds);
    }

    Enclave ended(Mark mark) {
        return copy(terms, starts, inputs, settlements, mark, List.of());
    }

    private Enclave copy(
            AgreedTerms nextTerms,
            Map<Start, LocalDate> nextStarts,
            List<Input> nextInputs,
            List<Settlement> nextSettlements,
            @Nullable Mark end,
            List<String> nextHolds) {
        return new Enclave(
                number,
                title,
                out,
                in,
                projects,
                signedOn,
                nextTerms,
                nextStarts,
                nextInputs,
                nextSettlements,
                registered,
                end,
                nextHolds);
    }
}
