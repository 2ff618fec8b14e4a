package yihao.lead.merge;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.lead.enterprise.Alias;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.EnterpriseProblem;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.enterprise.Relations;
import yihao.lead.enterprise.Relations.Kind;
import yihao.lead.enterprise.Relations.Relation;

/// L2: what a merge would do, before anybody decides it: every relation of both, and all that stands against it.
public final class PreviewMerge {

    private final FindEnterprise find;
    private final List<Relations> relations;

    public PreviewMerge(FindEnterprise find, List<Relations> relations) {
        this.find = find;
        this.relations = List.copyOf(relations);
    }

    /// @param loser the entry that would become an alias
    /// @param against why it would be refused; nothing where it would be done
    public record Preview(Side loser, Side survivor, List<Refusal> against) {

        public Preview {
            against = List.copyOf(against);
        }

        /// The units that hold protections, where they are several: each keeps its own until it ends.
        public Set<String> severalHolders() {
            var holders = new HashSet<>(loser.holders());
            holders.addAll(survivor.holders());
            var both = !loser.holders().isEmpty() && !survivor.holders().isEmpty();
            return both && holders.size() > 1 ? Set.copyOf(holders) : Set.of();
        }
    }

    public record Side(Canonical firm, Map<Kind, Relation> relations) {

        public Side {
            relations = Map.copyOf(relations);
        }

        private Set<String> holders() {
            var held = relations.get(Kind.PROTECTIONS);
            return held == null ? Set.of() : held.units();
        }
    }

    public Outcome<Preview> of(String id, String into, Act act) {
        if (!Alias.mayMerge(act.actor())) {
            return Outcome.refused(MergeProblem.ONLY_BUREAU_MERGES);
        }
        var loser = find.of(id, act.actor());
        if (loser.isEmpty()) {
            return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
        }
        var survivor = find.of(into, act.actor());
        if (survivor.isEmpty()) {
            return Outcome.refused(EnterpriseProblem.ENTERPRISE_UNKNOWN);
        }
        return Outcome.done(new Preview(
                side(loser.get(), act),
                side(survivor.get(), act),
                MergeCheck.against(id, loser.get(), into, survivor.get(), act.actor())));
    }

    private Side side(Canonical firm, Act act) {
        var today = CityTime.day(act.at());
        return new Side(
                firm,
                relations.stream()
                        .flatMap(one -> one.of(act.actor(), firm, today).stream())
                        .collect(toMap(Relation::kind, one -> one)));
    }
}
