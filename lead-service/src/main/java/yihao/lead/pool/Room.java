package yihao.lead.pool;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import yihao.lead.PoolRule;

/// L6: what a unit may still take out of the pool: of each limit the slots that are not filled. Where more are filled
/// than a newer rule allows, none is free.
///
/// @param ofDay of the picks of that day
/// @param places among the leads from the pool that it works at one time
public record Room(PoolRule.Limit limit, List<String> ofDay, List<String> places) {

    public Room {
        ofDay = List.copyOf(ofDay);
        places = List.copyOf(places);
    }

    static String daySlots(String unit, LocalDate day) {
        return "day/%s/%s/".formatted(day, unit);
    }

    static String placeSlots(String unit) {
        return "place/" + unit + "/";
    }

    /// @param filled all slots of that day and all places that are filled
    static Room of(PoolRule.Limit limit, String unit, LocalDate day, Collection<String> filled) {
        return new Room(
                limit,
                free(daySlots(unit, day), limit.perDay(), filled),
                free(placeSlots(unit), limit.atOnce(), filled));
    }

    private static List<String> free(String what, int most, Collection<String> filled) {
        var taken = filled.stream().filter(slot -> slot.startsWith(what)).count();
        return IntStream.rangeClosed(1, most)
                .mapToObj(one -> what + one)
                .filter(slot -> !filled.contains(slot))
                .limit(Math.max(0, most - taken))
                .toList();
    }

    /// A slot of each limit. Picks of different leads look for theirs in different places, so that they seldom meet.
    List<String> slotsFor(String leadId) {
        return List.of(pick(ofDay, leadId), pick(places, leadId));
    }

    private static String pick(List<String> free, String leadId) {
        return free.get(Math.floorMod(leadId.hashCode(), free.size()));
    }
}
