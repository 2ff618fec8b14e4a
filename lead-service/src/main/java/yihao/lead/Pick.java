package yihao.lead;

import java.time.Instant;
import java.util.List;

/// L6: a unit took the lead out of the pool. What limits the unit are numbered slots, each filled by one lead: however
/// many picks come at one instant, no slot is filled twice.
///
/// @param slots the slot of that day's picks, which stays filled whatever becomes of the lead; behind it, while the
/// unit works the lead, its slot among what the unit works at once
public record Pick(String unit, Instant at, String by, List<String> slots) {

    public Pick {
        slots = List.copyOf(slots);
    }

    /// The unit works it no more: there is room for another.
    Pick ended() {
        return new Pick(unit, at, by, slots.subList(0, 1));
    }
}
