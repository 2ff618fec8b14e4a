package yihao.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// L4: the first reporter's protection. While it stands, its identity keys are taken: nobody else can
/// report an investor with one of them.
///
/// @param unit who holds it: the reporter, unless arbitration found another or a unit took it out of the pool
/// @param keys `code:…`, `reg:…`, `name:<normalised>`: equal means the same investor;
/// `firm:…` is held for all entries of the register that are one firm by these merges
/// @param blocks where similar names are looked for
/// @param longest the last day however well the lead is worked
/// @param until the last protected day as things stand
/// @param daysWithoutProgress lost after so many days without recorded progress
/// @param rule id and version of the rule that set the days
public record Protection(
        String unit,
        List<String> keys,
        List<String> blocks,
        LocalDate longest,
        LocalDate until,
        int daysWithoutProgress,
        String rule) {

    public Protection {
        keys = List.copyOf(keys);
        blocks = List.copyOf(blocks);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /// Progress of an earlier day that is recorded after a later one takes nothing away.
    public Protection progressed(LocalDate day) {
        var last = day.plusDays(daysWithoutProgress);
        return last.isBefore(until) ? this : until(last);
    }

    public Protection until(LocalDate day) {
        var last = day.isAfter(longest) ? longest : day;
        return new Protection(unit, keys, blocks, longest, last, daysWithoutProgress, rule);
    }

    /// L6: the names stay taken while the lead is in the pool, whoever worked it.
    Protection inPool(Pooled stay) {
        return new Protection(unit, keys, blocks, stay.until(), stay.until(), daysWithoutProgress, rule);
    }

    /// L6: the names, with all that were linked to them, held anew by another unit.
    public Protection heldBy(String picker, Protection granted) {
        return new Protection(
                picker, keys, blocks, granted.longest, granted.until, granted.daysWithoutProgress, granted.rule);
    }

    /// Why it is over, once it is.
    String reasonOfEnd() {
        return until.isBefore(longest) ? "NO_PROGRESS" : "PROTECTION_ENDED";
    }

    Protection passedTo(String claimant) {
        return new Protection(claimant, keys, blocks, longest, until, daysWithoutProgress, rule);
    }

    /// Further keys that a person found to be the same investor.
    public Protection with(Collection<String> more) {
        return with(more, blocks);
    }

    /// What is held stays held.
    public Protection with(Collection<String> more, Collection<String> similar) {
        var all = new ArrayList<>(keys);
        more.stream().filter(key -> !all.contains(key)).forEach(all::add);
        return new Protection(unit, all, List.copyOf(similar), longest, until, daysWithoutProgress, rule);
    }
}
