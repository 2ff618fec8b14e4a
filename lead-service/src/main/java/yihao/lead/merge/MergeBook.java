package yihao.lead.merge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.lead.enterprise.Alias;

/// L2: the one document in which merges are decided, one after the other: so two of them never lead in a circle. It
/// holds the last decision, which is carried out before the next one is taken.
///
/// @param number of the last decision
public record MergeBook(long number, @Nullable Decision last) {

    static final MergeBook EMPTY = new MergeBook(0, null);

    /// What somebody decided about one entry.
    ///
    /// @param into the entry that stands for it from now on; none to undo the merge
    /// @param from the entry that stood for it until now; none where it stood by itself
    /// @param key the idempotency key it was asked under, kept for whoever carries it out
    public record Decision(
            String entry,
            @Nullable String into,
            @Nullable String from,
            String by,
            String unit,
            Instant at,
            String reason,
            String requestId,
            Act.@Nullable RequestKey key) {

        static Decision of(String entry, @Nullable String into, @Nullable String from, String reason, Act act) {
            return new Decision(
                    entry,
                    into,
                    from,
                    act.actor().subject(),
                    act.actor().unit(),
                    act.at(),
                    reason,
                    act.requestId(),
                    act.key());
        }

        Alias alias(long number) {
            return new Alias(into, number, by, at, reason);
        }

        /// Whoever carries it out does so in the name of who decided it.
        Act act() {
            return new Act(new Actor(by, by, unit, java.util.Set.of()), at, reason, requestId, key, null);
        }
    }

    MergeBook with(Decision decision) {
        return new MergeBook(number + 1, decision);
    }
}
