package yihao.lead.firstreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.Leads;
import yihao.reference.names.NormalisedName;

/// L4: which protected leads a report may mean although their names differ, from a bounded number of candidates.
record SimilarNames(Leads leads, IdentityKeys keys) {

    private static final int CANDIDATES = 200;
    private static final int WARNINGS = 5;

    /// The most similar first.
    ///
    /// @param from the least score that is worth a warning
    List<Similar> to(Investor investor, LocalDate today, BigDecimal from) {
        var mine = keys.of(investor);
        var names = normalised(investor.names());
        return leads.sharingABlock(keys.blocks(investor.names()), CANDIDATES).stream()
                .filter(other -> other.state().isHeldOn(today) && keys.areOfAnother(other.state(), mine))
                .map(other -> {
                    var theirs = other.state().report().investor().names();
                    var likeness = Likeness.most(names, normalised(theirs));
                    return new Similar(other, likeness.score(), likeness.reasons());
                })
                .filter(similar -> similar.score().compareTo(from) >= 0)
                .sorted(Comparator.comparing(Similar::score)
                        .reversed()
                        .thenComparing(similar -> similar.lead().id()))
                .limit(WARNINGS)
                .toList();
    }

    private List<NormalisedName> normalised(Collection<InvestorName> written) {
        return written.stream()
                .flatMap(name -> keys.names().all(name.text()).stream())
                .toList();
    }
}
