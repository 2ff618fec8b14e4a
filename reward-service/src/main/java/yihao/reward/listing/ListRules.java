package yihao.reward.listing;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule LI-01: who is on which list, as data. A book holds the sets of several places, each under its own id.
///
/// @param method whose rankings it reads; none: any
/// @param exemptions for what a unit may be left out
public record ListRules(
        @Nullable String method,
        List<OneList> lists,
        List<Kind> exemptions,
        Set<Function> draw,
        Set<Function> exempt,
        Set<Function> confirm) {

    public ListRules {
        lists = List.copyOf(lists);
        exemptions = List.copyOf(exemptions);
        draw = Set.copyOf(draw);
        exempt = Set.copyOf(exempt);
        confirm = Set.copyOf(confirm);
    }

    /// @param tone whether it praises or blames
    /// @param months of the year in which it is drawn up; none: each
    /// @param criteria one of them is enough
    public record OneList(
            String id, Bilingual label, Tone tone, @Nullable Set<Integer> months, List<Criterion> criteria) {
        public OneList {
            criteria = List.copyOf(criteria);
        }

        boolean isDrawnIn(YearMonth month) {
            return months == null || months.contains(month.getMonthValue());
        }
    }

    public enum Tone {
        PRAISE,
        BLAME
    }

    /// @param unitKinds it is for, ranked among each other; none: all units together
    /// @param all terms that must hold
    public record Criterion(@Nullable Set<String> unitKinds, List<Term> all) {
        public Criterion {
            all = List.copyOf(all);
        }

        boolean isFor(String kind) {
            return unitKinds == null || unitKinds.contains(kind);
        }
    }

    public record Kind(String id, Bilingual label) {}

    public static final RuleFormat<ListRules> FORMAT = RuleFormat.of(
                    "list-rules", ListRules.class, "/rules/list-rules.schema.json")
            .checkedBy(ListRules::check);

    public static RuleBook<ListRules> shipped() {
        return FORMAT.book(
                "/rules/lists/zibo-lists.yaml",
                "/rules/lists/mianyang-2022.yaml",
                "/rules/lists/anqing-2018.yaml",
                "/rules/lists/guichi.yaml",
                "/rules/lists/dingbian.yaml");
    }

    public Optional<OneList> list(String id) {
        return lists.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Kind> exemption(String id) {
        return exemptions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static void check(ListRules rules, Complaints complaints) {
        unique(rules.lists().stream().map(OneList::id).toList(), "/lists", complaints);
        unique(rules.exemptions().stream().map(Kind::id).toList(), "/exemptions", complaints);
    }

    private static void unique(List<String> ids, String where, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                complaints.add("%s/%d/id".formatted(where, i), "rule.twice", ids.get(i));
            }
        }
    }
}
