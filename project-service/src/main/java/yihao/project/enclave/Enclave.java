package yihao.project.enclave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.project.enclave.Phase.Start;
import yihao.project.enclave.Settlement.Side;
import yihao.project.enclave.Settlement.Status;

/// An agreement between the place that a project comes from and the place that takes it in.
///
/// @param out whose project it was
/// @param in where it settles
/// @param agreed who agreed to it for a side
/// @param starts days from which phases count their years, in the order in which they were told
/// @param settlements in the order of entry
/// @param lastYear the last that counts, of an ended one
/// @param holds what no other agreement may hold: the projects of a running one, and each of them with each year that
///     is entered and not rejected; never empty, for the index
/// @param waitsFor whose turn it is: units, or [Turn#CITY]
public record Enclave(
        String number,
        String title,
        Party out,
        Party in,
        List<SharedProject> projects,
        LocalDate signedOn,
        AgreedTerms terms,
        Map<Side, Mark> agreed,
        List<StartDay> starts,
        List<Input> inputs,
        List<Settlement> settlements,
        Mark registered,
        @Nullable Mark ended,
        @Nullable Integer lastYear,
        List<String> holds,
        List<String> waitsFor) {

    public record SharedProject(String id, String number, String name) {}

    public Enclave {
        projects = List.copyOf(projects);
        agreed = Map.copyOf(agreed);
        starts = List.copyOf(starts);
        inputs = List.copyOf(inputs);
        settlements = List.copyOf(settlements);
        holds = List.copyOf(holds);
        waitsFor = List.copyOf(waitsFor);
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

    /// By a year that is open or settled; one that was rejected locks no wrong terms in.
    public boolean isUsed() {
        return settlements.stream().anyMatch(Settlement::counts);
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
    ///
    /// @param elsewhere years that another agreement settled for one of the projects: they are passed over
    public int nextYear(Set<Integer> elsewhere) {
        var settled = settled();
        var next = settled.isEmpty() ? signedOn.getYear() : settled.lastKey() + 1;
        while (elsewhere.contains(next)) {
            next++;
        }
        return next;
    }

    /// Whether a year no longer counts.
    public boolean isOver(int year) {
        return lastYear != null && year > lastYear;
    }

    /// What counts.
    Given given() {
        var days = new EnumMap<Start, LocalDate>(Start.class);
        starts.stream().filter(one -> one.told().counts()).forEach(one -> days.put(one.start(), one.day()));
        var put = inputs.stream().filter(one -> one.told().counts()).toList();
        return new Given(signedOn, days, put);
    }

    List<Told> told() {
        return Stream.concat(inputs.stream().map(Input::told), starts.stream().map(StartDay::told))
                .toList();
    }

    public boolean isAgreed() {
        return agreed.size() == Side.values().length;
    }

    Enclave agreed(Side side, Mark mark) {
        var sides = new HashMap<>(agreed);
        sides.put(side, mark);
        return copy(terms, sides, starts, inputs, settlements, ended, lastYear);
    }

    /// Other terms are agreed to anew.
    Enclave with(AgreedTerms next, Map<Side, Mark> sides) {
        return copy(next, sides, starts, inputs, settlements, ended, lastYear);
    }

    Enclave told(List<Input> nextInputs, List<StartDay> nextStarts) {
        return copy(terms, agreed, nextStarts, nextInputs, settlements, ended, lastYear);
    }

    Enclave with(Settlement entered) {
        var more = new ArrayList<>(settlements);
        more.add(entered);
        return copy(terms, agreed, starts, inputs, more, ended, lastYear);
    }

    Enclave replaced(Settlement before, Settlement after) {
        var all = settlements.stream()
                .map(one -> one.equals(before) ? after : one)
                .toList();
        return copy(terms, agreed, starts, inputs, all, ended, lastYear);
    }

    Enclave ended(int last, Mark mark) {
        return copy(terms, agreed, starts, inputs, settlements, mark, last);
    }

    private Enclave copy(
            AgreedTerms nextTerms,
            Map<Side, Mark> nextAgreed,
            List<StartDay> nextStarts,
            List<Input> nextInputs,
            List<Settlement> nextSettlements,
            @Nullable Mark end,
            @Nullable Integer last) {
        return new Enclave(
                number,
                title,
                out,
                in,
                projects,
                signedOn,
                nextTerms,
                nextAgreed,
                nextStarts,
                nextInputs,
                nextSettlements,
                registered,
                end,
                last,
                Holds.of(number, projects, nextSettlements, end == null),
                Turn.of(out, in, nextAgreed, nextInputs, nextStarts, nextSettlements, end == null));
    }
}
