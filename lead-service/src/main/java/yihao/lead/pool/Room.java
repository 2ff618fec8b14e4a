package yihao.lead.pool;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yihao.lead.PoolRule;

/// L6: what a unit may still take out of the pool: of each limit the slots that are not filled.
///
/// @param ofDay of the picks of that day
/// @param places among the leads from the pool that it works at one time
public record Room(PoolRule.Limit limit, List<String> ofDay, List<String> places) {

    public Room {
        ofDay = List.copyOf(ofDay);
        places = List.copyOf(places);
    }

    static Room empty(PoolRule.Limit limit, String unit, LocalDate day) {
        return new Room(
                limit, slots("day/%s/%s".formatted(day, unit), limit.perDay()), slots("place/" + unit, limit.atOnce()));
    }

    private static List<String> slots(String what, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(one -> what + "/" + one).toList();
    }

    Room without(Collection<String> filled) {
        return new Room(limit, rest(ofDay, filled), rest(places, filled));
    }

    private static List<String> rest(List<String> slots, Collection<String> filled) {
        return slots.stream().filter(slot -> !filled.contains(slot)).toList();
    }

    List<String> all() {
        return Stream.concat(ofDay.stream(), places.stream()).toList();
    }

    /// A slot of each limit. Picks of different leads look for theirs in different places, so that they seldom meet.
    List<String> slotsFor(String leadId) {
        return List.of(pick(ofDay, leadId), pick(places, leadId));
    }

    private static String pick(List<String> free, String leadId) {
        return free.get(Math.floorMod(leadId.hashCode(), free.size()));
    }
}
