package yihao.talent.benefit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.talent.Line;
import yihao.talent.entitlement.Application.Proof;
import yihao.talent.entitlement.Entitlement.Terms;
import yihao.talent.entitlement.Plan;

/// On what a benefit was granted, kept as it was that day.
///
/// @param payee a reference, never a name
/// @param ruling the decision in writing, where the table leaves the amount to people
/// @param stated what the applicant answered
/// @param marks what whoever approves has to look at
public record Basis(
        Plan plan,
        Terms terms,
        String payee,
        @Nullable String ruling,
        Map<String, String> stated,
        List<Proof> papers,
        List<Line> marks) {

    public Basis {
        stated = Map.copyOf(stated);
        papers = List.copyOf(papers);
        marks = List.copyOf(marks);
    }

    /// Of a benefit of earlier versions: paid at once to the talent.
    static Basis ofEarlier(String talent) {
        return new Basis(new Plan.Once(), Terms.NONE, talent, null, Map.of(), List.of(), List.of());
    }

    Basis marked(List<Line> more) {
        return new Basis(plan, terms, payee, ruling, stated, papers, more);
    }
}
