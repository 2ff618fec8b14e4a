package yihao.lead.enterprise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;

/// L2: what was last decided about merging an entry. Nothing that names the entry is rewritten: it is read as the
/// entry that this one leads to, and as before once the merge is undone.
///
/// @param into the entry that stands for both; none when the merge was undone
/// @param decision its number among all decisions to merge: an earlier one that comes late changes nothing
public record Alias(@Nullable String into, long decision, String by, Instant at, String reason) {

    public static boolean mayMerge(Actor actor) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
    }

    public static boolean mayUndo(Actor actor) {
        return actor.has(Function.BUREAU_HEAD);
    }
}
