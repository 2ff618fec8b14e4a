package yihao.lead.merge;

import static yihao.lead.merge.MergeProblem.ALREADY_MERGED;
import static yihao.lead.merge.MergeProblem.MERGER_IS_REGISTRANT;
import static yihao.lead.merge.MergeProblem.MERGE_COUNTRIES_DIFFER;
import static yihao.lead.merge.MergeProblem.MERGE_OF_CONFIDENTIAL;
import static yihao.lead.merge.MergeProblem.MERGE_REGISTRATIONS_DIFFER;
import static yihao.lead.merge.MergeProblem.MERGE_WITH_ITSELF;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.Enterprise;

/// L2: all that stands against merging two entries of the register.
final class MergeCheck {

    private MergeCheck() {}

    /// The first is the entry that is to be merged into the second, as they were asked for.
    static List<Refusal> against(String entry, Canonical loser, String into, Canonical survivor, Actor actor) {
        if (entry.equals(into)) {
            return List.of(Refusal.of(MERGE_WITH_ITSELF));
        }
        var already = Stream.of(merged(entry, loser), merged(into, survivor))
                .flatMap(Optional::stream)
                .toList();
        return already.isEmpty() ? betweenStanding(loser, survivor, actor) : already;
    }

    private static Optional<Refusal> merged(String asked, Canonical firm) {
        return firm.merged().stream()
                .filter(entry -> entry.id().equals(asked))
                .findFirst()
                .map(entry -> new Refusal(
                        ALREADY_MERGED,
                        Map.of(
                                "number",
                                entry.state().number(),
                                "into",
                                firm.state().number())));
    }

    private static List<Refusal> betweenStanding(Canonical loser, Canonical survivor, Actor actor) {
        var against = new ArrayList<Refusal>();
        for (var side : List.of(loser, survivor)) {
            if (!side.state().isOpen()) {
                against.add(numbered(MERGE_OF_CONFIDENTIAL, side.enterprise()));
            }
            if (side.entries().stream().anyMatch(entry -> actor.is(entry.state().registeredBy()))) {
                against.add(numbered(MERGER_IS_REGISTRANT, side.enterprise()));
            }
        }
        var one = loser.investor();
        var other = survivor.investor();
        if (!one.country().equals(other.country())) {
            against.add(new Refusal(MERGE_COUNTRIES_DIFFER, Map.of("one", one.country(), "other", other.country())));
        } else if (survivor.contradicts(loser.keys())) {
            var codes = one.creditCode() != null && !one.creditCode().equals(other.creditCode());
            against.add(new Refusal(
                    MERGE_REGISTRATIONS_DIFFER,
                    codes && other.creditCode() != null
                            ? both(one.creditCode(), other.creditCode())
                            : both(one.foreignRegistration(), other.foreignRegistration())));
        }
        return against;
    }

    private static Map<String, Object> both(@Nullable String one, @Nullable String other) {
        return Map.of("one", Objects.requireNonNullElse(one, "—"), "other", Objects.requireNonNullElse(other, "—"));
    }

    private static Refusal numbered(MergeProblem problem, Versioned<Enterprise> entry) {
        return Refusal.of(problem, "number", entry.state().number());
    }
}
