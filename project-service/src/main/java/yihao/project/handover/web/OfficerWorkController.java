package yihao.project.handover.web;

import static java.util.stream.Collectors.summingInt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Problems;
import yihao.project.handover.HandOver;
import yihao.project.handover.WorkInName;

/// P1: what is in an officer's name here, and to whom it goes.
@RestController
class OfficerWorkController {

    private static final int MOST_SHOWN = 500;

    private final HandOver handOver;
    private final Problems problems;
    private final Clock clock;

    OfficerWorkController(HandOver handOver, Problems problems, Clock clock) {
        this.handOver = handOver;
        this.problems = problems;
        this.clock = clock;
    }

    /// @param counts of each kind: all there is, for the officer and for who keeps the accounts, who sees no items;
    /// what one sees, for everybody else
    /// @param more whether there are items that are not shown
    record WorkView(String officer, List<WorkInName.Item> items, Map<String, Integer> counts, boolean more) {}

    record LeftView(String officer, Map<String, Integer> counts) {}

    record RefRequest(@NotBlank String kind, @NotBlank String id) {

        private HandOver.Ref ref() {
            return new HandOver.Ref(kind, id);
        }
    }

    /// @param items left out: all that the caller may give, 200 at once
    record HandOverRequest(
            @NotBlank @Size(max = 100) String officer,
            @NotBlank @Size(max = 100) String to,
            @Nullable @Size(min = 1, max = 200) List<@Valid RefRequest> items,
            @NotBlank @Size(max = 2000) String reason) {

        private @Nullable List<HandOver.Ref> refs() {
            return items == null ? null : items.stream().map(RefRequest::ref).toList();
        }
    }

    /// @param problem why it was not given
    record ResultView(String kind, String id, @Nullable ProblemDetail problem) {}

    /// @param left how much of it the caller sees in the officer's name still
    record ResultsView(List<ResultView> items, int left) {}

    @GetMapping("/api/officer-work")
    WorkView work(@RequestParam @Size(min = 1, max = 100) String officer, Actor actor) {
        var keepsAccounts = actor.has(Function.SECURITY_ADMINISTRATOR);
        List<WorkInName.Item> items =
                keepsAccounts && !actor.is(officer) ? List.of() : handOver.of(officer, actor, today());
        var counts = keepsAccounts || actor.is(officer) ? handOver.left(officer, today()) : counted(items);
        return new WorkView(officer, items.stream().limit(MOST_SHOWN).toList(), counts, items.size() > MOST_SHOWN);
    }

    @PostMapping("/api/officer-work/hand-over")
    ResultsView handOver(@Valid @RequestBody HandOverRequest request, Act act, Locale locale) {
        var results = handOver.handOver(request.officer(), request.to(), request.refs(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return new ResultsView(
                results.stream().map(one -> view(one, locale)).toList(),
                handOver.of(request.officer(), act.actor(), today()).size());
    }

    /// For lead-service, which closes accounts.
    @GetMapping("/internal/officer-work")
    LeftView left(@RequestParam @Size(min = 1, max = 100) String officer) {
        return new LeftView(officer, handOver.left(officer, today()));
    }

    private ResultView view(HandOver.Result result, Locale locale) {
        var problem = result.no().map(refusal -> problems.of(refusal, locale)).orElse(null);
        return new ResultView(result.item().kind(), result.item().id(), problem);
    }

    private static Map<String, Integer> counted(List<WorkInName.Item> items) {
        return items.stream().collect(Collectors.groupingBy(WorkInName.Item::kind, TreeMap::new, summingInt(_ -> 1)));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
