package yihao.lead.targetlist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.ChainPosition;
import yihao.lead.InvestorName;
import yihao.lead.Network;
import yihao.lead.enterprise.Trait;
import yihao.lead.targetlist.Coverage;
import yihao.lead.targetlist.FirmsReached.Reached;
import yihao.lead.targetlist.KeepTargetLists;
import yihao.lead.targetlist.Target;
import yihao.lead.targetlist.TargetList;

/// Shows a target list to one caller: the firms that the caller may see, and what is counted of them.
@Component
class TargetListViews {

    private final Network network;
    private final KeepTargetLists keep;
    private final Coverage coverage;
    private final Clock clock;

    TargetListViews(Network network, KeepTargetLists keep, Coverage coverage, Clock clock) {
        this.network = network;
        this.keep = keep;
        this.coverage = coverage;
        this.clock = clock;
    }

    /// @param units none in a list, as `targets`
    /// @param actions what this caller may do now
    record TargetListView(
            String id,
            String number,
            long version,
            Network.Name unit,
            String name,
            int year,
            String purpose,
            String openedBy,
            Instant openedAt,
            TargetList.@Nullable Closing closing,
            Coverage.Figures figures,
            List<UnitView> units,
            List<TargetView> targets,
            List<String> actions) {}

    record UnitView(Network.@Nullable Name unit, Coverage.Figures figures) {}

    record AssignmentView(Network.Name unit, @Nullable LocalDate dueOn, String by, Instant at) {}

    /// @param enterpriseId the entry that stands for the firm today
    record TargetView(
            String id,
            String enterpriseId,
            String number,
            List<InvestorName> names,
            List<Trait> traits,
            @Nullable String chain,
            @Nullable ChainPosition position,
            @Nullable AssignmentView assignment,
            Reached reached,
            String addedBy,
            Instant addedAt,
            Target.@Nullable TakenOff takenOff) {}

    TargetListView whole(Versioned<TargetList> stored, Actor actor) {
        var covered = coverage.of(stored.state(), actor, today());
        return of(
                stored,
                actor,
                covered.all(),
                covered.units().stream()
                        .map(one -> new UnitView(one.unit() == null ? null : network.nameOf(one.unit()), one.figures()))
                        .toList(),
                covered.rows().stream().map(this::target).toList());
    }

    TargetListView row(Versioned<TargetList> stored, Actor actor) {
        return of(stored, actor, coverage.of(stored.state(), actor, today()).all(), List.of(), List.of());
    }

    private TargetListView of(
            Versioned<TargetList> stored,
            Actor actor,
            Coverage.Figures figures,
            List<UnitView> units,
            List<TargetView> targets) {
        var list = stored.state();
        return new TargetListView(
                stored.id(),
                list.number(),
                stored.version(),
                network.nameOf(list.unit()),
                list.plan().name(),
                list.plan().year(),
                list.plan().purpose(),
                list.openedBy(),
                list.openedAt(),
                list.closing(),
                figures,
                units,
                targets,
                keep.actions(actor, list));
    }

    private TargetView target(Coverage.Row row) {
        var target = row.target();
        var firm = row.firm();
        return new TargetView(
                target.id(),
                firm.id(),
                firm.state().number(),
                firm.names(),
                firm.state().allTraits().stream().sorted().toList(),
                target.place().chain(),
                target.place().position(),
                assignment(target.assignment()),
                row.reached(),
                target.addedBy(),
                target.addedAt(),
                target.takenOff());
    }

    private @Nullable AssignmentView assignment(Target.@Nullable Assignment made) {
        return made == null
                ? null
                : new AssignmentView(network.nameOf(made.unit()), made.dueOn(), made.by(), made.at());
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
