package yihao.lead.merge.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import yihao.lead.InvestorName;
import yihao.lead.Network;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.Relations.Kind;
import yihao.lead.enterprise.Relations.Relation;
import yihao.lead.enterprise.Trait;
import yihao.lead.merge.Duplicate;
import yihao.lead.merge.PreviewMerge.Preview;
import yihao.lead.merge.PreviewMerge.Side;
import yihao.lead.merge.TellApart.Pair;
import yihao.platform.web.problem.Problems;

/// Two firms side by side, and what a merge of them would do.
@Component
class MergeViews {

    private final Network network;
    private final Problems problems;

    MergeViews(Network network, Problems problems) {
        this.network = network;
        this.problems = problems;
    }

    /// A firm with all that its merged entries bring.
    ///
    /// @param version of the entry that stands for it
    /// @param merged the numbers of the entries that are merged into it
    record FirmView(
            String id,
            String number,
            long version,
            List<InvestorName> names,
            @Nullable String creditCode,
            @Nullable String foreignRegistration,
            String country,
            @Nullable String industry,
            List<Trait> traits,
            List<String> merged) {

        static FirmView of(Canonical firm) {
            var investor = firm.investor();
            return new FirmView(
                    firm.id(),
                    firm.state().number(),
                    firm.enterprise().version(),
                    investor.names(),
                    investor.creditCode(),
                    investor.foreignRegistration(),
                    investor.country(),
                    firm.state().industry(),
                    firm.state().allTraits().stream().sorted().toList(),
                    firm.merged().stream().map(entry -> entry.state().number()).toList());
        }
    }

    record DuplicateView(
            String id,
            FirmView one,
            FirmView other,
            BigDecimal likeness,
            List<String> reasons,
            Duplicate.Status status,
            Duplicate.@Nullable Decision decision,
            List<String> actions,
            long version) {}

    /// @param counts how many of each kind name the firm, in the order of kinds
    record SideView(FirmView firm, List<CountView> counts) {}

    record CountView(Kind kind, long count, List<Network.Name> units) {}

    /// @param severalHolders the units that hold protections, where they are several: each keeps its own
    /// @param against why it would be refused; empty where it would be done
    record PreviewView(
            SideView loser, SideView survivor, List<Network.Name> severalHolders, List<ProblemDetail> against) {}

    DuplicateView of(Pair pair) {
        var stored = pair.duplicate();
        var duplicate = stored.state();
        return new DuplicateView(
                stored.id(),
                FirmView.of(pair.one()),
                FirmView.of(pair.other()),
                duplicate.likeness(),
                duplicate.reasons(),
                duplicate.status(),
                duplicate.isOpen() ? null : duplicate.decision(),
                duplicate.isOpen() ? List.of("merge", "tell-apart") : List.of(),
                stored.version());
    }

    PreviewView of(Preview preview, Locale locale) {
        return new PreviewView(
                side(preview.loser()),
                side(preview.survivor()),
                names(preview.severalHolders()),
                preview.against().stream()
                        .map(refusal -> problems.of(refusal, locale))
                        .toList());
    }

    private SideView side(Side side) {
        var counts = Arrays.stream(Kind.values())
                .map(kind -> side.relations().getOrDefault(kind, Relation.counted(kind, 0)))
                .map(one -> new CountView(one.kind(), one.count(), names(one.units())))
                .toList();
        return new SideView(FirmView.of(side.firm()), counts);
    }

    private List<Network.Name> names(java.util.Collection<String> units) {
        return units.stream().sorted().map(network::nameOf).toList();
    }
}
