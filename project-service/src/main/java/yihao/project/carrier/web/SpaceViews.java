package yihao.project.carrier.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.Problems.Violation;
import yihao.project.carrier.Carrier;
import yihao.project.carrier.CarrierRules;
import yihao.project.carrier.Carriers;
import yihao.project.carrier.HoldSpaces;
import yihao.project.carrier.KeepSpaces.Result;
import yihao.project.carrier.PossibleOnSpace;
import yihao.project.carrier.Space;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.Space.Status;
import yihao.project.lifecycle.Project;
import yihao.rules.Bilingual;

/// Shows a space to one caller: who holds or rents it only to who may see that project.
@Component
class SpaceViews {

    private final Carriers carriers;
    private final CarrierViews carrierViews;
    private final HoldSpaces holds;
    private final CarrierRules.Book rules;
    private final Problems problems;

    SpaceViews(
            Carriers carriers,
            CarrierViews carrierViews,
            HoldSpaces holds,
            CarrierRules.Book rules,
            Problems problems) {
        this.carriers = carriers;
        this.carrierViews = carrierViews;
        this.holds = holds;
        this.rules = rules;
        this.problems = problems;
    }

    /// @param since the day on which it was held or let
    /// @param until the last day of its hold
    /// @param extensionsLeft of its hold
    /// @param holder who holds or rents it; none for who may not know
    /// @param reason why it is withdrawn
    /// @param actions what this caller may do now
    record SpaceView(
            String id,
            long version,
            String carrierId,
            @Nullable String carrierName,
            String kind,
            Bilingual kindLabel,
            String unit,
            Form form,
            @Nullable String building,
            @Nullable String floor,
            String code,
            String area,
            @Nullable String height,
            @Nullable String floorLoad,
            @Nullable String power,
            @Nullable Money price,
            @Nullable LocalDate availableFrom,
            @Nullable String note,
            Status status,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable Integer extensionsLeft,
            @Nullable HolderView holder,
            @Nullable String reason,
            List<String> actions) {}

    record HolderView(String projectId, String number, String name) {
        static HolderView of(Versioned<Project> project) {
            return new HolderView(
                    project.id(),
                    project.state().number(),
                    project.state().profile().name());
        }
    }

    /// @param outcome ADDED, KNOWN or REFUSED
    record ResultView(
            String outcome, @Nullable String id, @Nullable ProblemDetail problem) {}

    ResultView result(Result result, Locale locale) {
        return switch (result) {
            case Result.Added(var space) -> new ResultView("ADDED", space.id(), null);
            case Result.Known(var space) -> new ResultView("KNOWN", space.id(), null);
            case Result.No(var refusal) -> new ResultView("REFUSED", null, problems.of(refusal, locale));
        };
    }

    ResultView malformed(List<Violation> violations, Locale locale) {
        return new ResultView("REFUSED", null, problems.malformed(violations, locale));
    }

    SpaceView view(Versioned<Space> stored, Actor actor, LocalDate today) {
        return views(List.of(stored), actor, today, null).getFirst();
    }

    /// @param asking the project for which they are asked; none where that is open
    List<SpaceView> views(List<Versioned<Space>> stored, Actor actor, LocalDate today, @Nullable Project asking) {
        var possible = PossibleOnSpace.of(holds, rules.on(today).rules(), today, actor, asking);
        var names = new HashMap<String, Optional<Versioned<Carrier>>>();
        return stored.stream()
                .map(one -> {
                    var carrier = names.computeIfAbsent(one.state().carrierId(), carriers::find);
                    var name = carrier.map(found -> found.state().description().name());
                    return view(one, name.orElse(null), possible);
                })
                .toList();
    }

    private SpaceView view(Versioned<Space> stored, @Nullable String carrierName, PossibleOnSpace possible) {
        var today = possible.today();
        var space = stored.state();
        var facts = space.facts();
        var status = space.status(today);
        var hold = status == Status.HELD ? space.hold() : null;
        var letting = status == Status.LET ? space.letting() : null;
        var left = hold == null ? null : possible.valid().holds().extensions() - hold.extensions();
        return new SpaceView(
                stored.id(),
                stored.version(),
                space.carrierId(),
                carrierName,
                space.kind(),
                carrierViews.kindLabel(space.kind(), today),
                space.unit(),
                space.place().form(),
                space.place().building(),
                space.place().floor(),
                space.place().code(),
                facts.area().toPlainString(),
                plain(facts.height()),
                plain(facts.floorLoad()),
                plain(facts.power()),
                facts.price(),
                facts.availableFrom(),
                facts.note(),
                status,
                hold != null ? hold.since() : letting == null ? null : letting.since(),
                hold == null ? null : hold.until(),
                left,
                hold == null && letting == null
                        ? null
                        : possible.holder(space).map(HolderView::of).orElse(null),
                space.withdrawn() == null ? null : space.withdrawn().reason(),
                possible.actions(space));
    }

    static @Nullable String plain(@Nullable BigDecimal measure) {
        return measure == null ? null : measure.toPlainString();
    }
}
