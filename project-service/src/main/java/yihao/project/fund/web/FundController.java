package yihao.project.fund.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.fund.Contributor;
import yihao.project.fund.FundRules;
import yihao.project.fund.FundSight;
import yihao.project.fund.Funds;
import yihao.project.fund.KeepFunds;
import yihao.project.fund.Terms;
import yihao.project.fund.web.CommitmentViews.CommitmentView;
import yihao.project.fund.web.FundViews.FundRow;
import yihao.project.fund.web.FundViews.FundView;
import yihao.project.lifecycle.GuideProject;

/// P9: guidance funds. Days are days in China.
@RestController
class FundController {

    private static final String PATH = "/api/funds";
    private static final int MOST_OF_PROJECT = 50;

    private final KeepFunds keep;
    private final FundSight sight;
    private final GuideProject projects;
    private final FundViews views;
    private final Clock clock;

    FundController(KeepFunds keep, FundSight sight, GuideProject projects, FundViews views, Clock clock) {
        this.keep = keep;
        this.sight = sight;
        this.projects = projects;
        this.views = views;
        this.clock = clock;
    }

    record ContributorRequest(
            @NotBlank @Size(max = 200) String name,
            @NotNull Contributor.Capital capital,
            @NotNull Money amount) {

        Contributor contributor() {
            return new Contributor(name.strip(), capital, amount);
        }
    }

    record FundRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String unit,
            @NotBlank @Size(max = 100) String kind,
            @NotNull Money size,
            @NotBlank @Size(max = 200) String manager,
            @NotNull LocalDate start,
            @NotNull LocalDate last,
            @Nullable @Size(max = 50) List<@Valid ContributorRequest> contributors) {

        Terms terms() {
            return new Terms(
                    name.strip(),
                    unit,
                    kind,
                    size,
                    manager.strip(),
                    start,
                    last,
                    Objects.requireNonNullElse(contributors, List.<ContributorRequest>of()).stream()
                            .map(ContributorRequest::contributor)
                            .toList());
        }
    }

    /// @param actions what this caller may do before any fund is chosen
    record RulesView(
            String version,
            List<FundRules.Kind> kinds,
            List<FundRules.Kind> conditions,
            List<FundRules.Exit> exits,
            FundRules.LeverageRule leverage,
            List<FundRules.Bait> bait,
            List<String> actions) {}

    @GetMapping("/api/fund-rules")
    RulesView rules(Actor actor) {
        var rights = sight.rights(clock.instant());
        var rules = rights.rules();
        return new RulesView(
                rights.set().reference(),
                rules.kinds(),
                rules.conditions(),
                rules.exits(),
                rules.leverage(),
                rules.bait(),
                rights.mayRegister(actor) ? List.of("register") : List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<FundView> register(@Valid @RequestBody FundRequest request, Act act) {
        var made = keep.register(request.terms(), act).orElseThrow(Refused::new);
        return Answers.created(PATH, made, views.of(made, act.actor()));
    }

    @GetMapping(PATH)
    Page<FundRow> list(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var filter = new Funds.Filter(unit, kind);
        var now = clock.instant();
        var most = Page.limit(limit);
        var found = keep.list(filter, after, actor, now, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                views.rows(page, actor),
                found.size() > most ? page.getLast().state().number() : null,
                keep.count(filter, actor, now, Page.COUNTED));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<FundView> one(@PathVariable String id, Actor actor) {
        var found = sight.find(id, actor, clock.instant()).orElseThrow(Refused::new);
        return Answers.ok(found, views.of(found, actor));
    }

    @PutMapping(PATH + "/{id}")
    ResponseEntity<FundView> change(@PathVariable String id, @Valid @RequestBody FundRequest request, Act act) {
        var made = keep.change(id, request.terms(), act).orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act.actor()));
    }

    @GetMapping("/api/projects/{id}/fund-commitments")
    List<CommitmentView> ofProject(@PathVariable String id, Actor actor) {
        var project = projects.find(id, actor).orElseThrow(Refused::new);
        return views.ofProject(keep.ofProject(id, actor, clock.instant(), MOST_OF_PROJECT), project, actor);
    }
}
