package yihao.talent.team.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.rules.RuleBook;
import yihao.talent.Ids;
import yihao.talent.team.FindTeams;
import yihao.talent.team.KeepTeams;
import yihao.talent.team.Team;
import yihao.talent.team.TeamRules;
import yihao.talent.team.Teams.Filter;
import yihao.talent.team.web.TeamRequests.DepartureRequest;
import yihao.talent.team.web.TeamRequests.EndRequest;
import yihao.talent.team.web.TeamRequests.HandOnRequest;
import yihao.talent.team.web.TeamRequests.MemberRequest;
import yihao.talent.team.web.TeamRequests.TeamRequest;
import yihao.talent.team.web.TeamRequests.WorkRequest;

/// Rules TT-01 to TT-04 over HTTP.
@RestController
class TeamController {

    private final KeepTeams keepTeams;
    private final FindTeams findTeams;
    private final TeamViews views;
    private final RuleBook<TeamRules> rules;
    private final Ids ids;
    private final Clock clock;

    TeamController(
            KeepTeams keepTeams,
            FindTeams findTeams,
            TeamViews views,
            RuleBook<TeamRules> rules,
            Ids ids,
            Clock clock) {
        this.keepTeams = keepTeams;
        this.findTeams = findTeams;
        this.views = views;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/api/talent-team-roles")
    Map<String, List<TeamRules.Role>> roles(Actor actor) {
        return Map.of(
                "items", rules.inForce(today()).map(set -> set.rules().roles()).orElse(List.of()));
    }

    @PostMapping("/api/talent-teams")
    ResponseEntity<TeamView> found(@Valid @RequestBody TeamRequest request, Act act) {
        var joining = request.members().stream().map(MemberRequest::toDomain).toList();
        var founded =
                keepTeams.found(ids.next(), request.toDomain(), joining, act).orElseThrow(Refused::new);
        return Answers.created("/api/talent-teams", founded, views.of(founded, act.actor(), today()));
    }

    @GetMapping("/api/talent-teams")
    Page<TeamView> list(
            @RequestParam @Nullable String field,
            @RequestParam @Nullable String projectId,
            @RequestParam @Nullable Boolean dissolved,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var filter = new Filter(field, projectId, dissolved);
        int most = Page.limit(limit);
        var rows = findTeams.latest(filter, actor, after, most + 1);
        var items = rows.subList(0, Math.min(most, rows.size()));
        var next = rows.size() > most ? items.getLast().state().number() : null;
        return Page.of(
                items.stream().map(team -> views.of(team, actor, today())).toList(),
                next,
                findTeams.count(filter, actor, Page.COUNTED));
    }

    /// @param on the day whose class is asked for; today where nothing is said
    @GetMapping("/api/talent-teams/{id}")
    ResponseEntity<TeamView> get(@PathVariable String id, @RequestParam @Nullable LocalDate on, Actor actor) {
        var team = visible(id, actor);
        return Answers.ok(team, views.of(team, actor, Objects.requireNonNullElseGet(on, this::today)));
    }

    @PostMapping("/api/talent-teams/{id}/corrections")
    ResponseEntity<TeamView> correct(@PathVariable String id, @Valid @RequestBody WorkRequest request, Act act) {
        return answer(act, keepTeams.correct(seen(id, act), request.toDomain(), act));
    }

    @PostMapping("/api/talent-teams/{id}/members")
    ResponseEntity<TeamView> join(@PathVariable String id, @Valid @RequestBody MemberRequest request, Act act) {
        return answer(act, keepTeams.join(seen(id, act), request.toDomain(), act));
    }

    @PostMapping("/api/talent-teams/{id}/departures")
    ResponseEntity<TeamView> leave(@PathVariable String id, @Valid @RequestBody DepartureRequest request, Act act) {
        var why = act.because(request.reason());
        return answer(act, keepTeams.leave(seen(id, act), request.talentId(), request.on(), why));
    }

    @PostMapping("/api/talent-teams/{id}/leader")
    ResponseEntity<TeamView> handOn(@PathVariable String id, @Valid @RequestBody HandOnRequest request, Act act) {
        var why = act.because(request.reason());
        return answer(
                act, keepTeams.handOn(seen(id, act), request.talentId(), request.earlierLeaderAs(), request.on(), why));
    }

    @PostMapping("/api/talent-teams/{id}/end")
    ResponseEntity<TeamView> dissolve(@PathVariable String id, @Valid @RequestBody EndRequest request, Act act) {
        return answer(act, keepTeams.dissolve(seen(id, act), request.on(), act.because(request.reason())));
    }

    private ResponseEntity<TeamView> answer(Act act, Outcome<Versioned<Team>> outcome) {
        var team = outcome.orElseThrow(Refused::new);
        return Answers.ok(team, views.of(team, act.actor(), today()));
    }

    private String seen(String id, Act act) {
        return visible(id, act.actor()).id();
    }

    private Versioned<Team> visible(String id, Actor actor) {
        return findTeams
                .visible(id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
