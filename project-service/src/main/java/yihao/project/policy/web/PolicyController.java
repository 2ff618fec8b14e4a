package yihao.project.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.web.Refused;
import yihao.project.policy.ClauseAnswer;
import yihao.project.policy.MatchPolicies;
import yihao.project.policy.MatchPolicies.PolicyAnswer;
import yihao.project.policy.Policy;
import yihao.project.policy.PolicySystem;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// P8: the system of policies, and what it says to a project. Days are days in China.
@RestController
class PolicyController {

    private final MatchPolicies match;
    private final RuleBook<PolicySystem> system;
    private final Clock clock;

    PolicyController(MatchPolicies match, RuleBook<PolicySystem> policySystem, Clock clock) {
        this.match = match;
        this.system = policySystem;
        this.clock = clock;
    }

    record SystemView(LocalDate day, List<PolicySystem.Tier> tiers, List<PolicyView> items) {}

    /// @param under the id of the policy it carries out
    record PolicyView(
            String id,
            String reference,
            @Nullable Bilingual title,
            String source,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String tier,
            @Nullable String under,
            List<Policy.Document> documents,
            List<Policy.Clause> clauses) {}

    record OfProjectView(LocalDate day, List<PolicyAnswerView> items) {}

    record PolicyAnswerView(String reference, @Nullable Bilingual title, List<ClauseView> clauses) {}

    record ClauseView(
            String id,
            Bilingual label,
            Bilingual gives,
            ClauseAnswer.Answer answer,
            List<ClauseAnswer.NeedAnswer> needs) {}

    /// @param day left out: today
    @GetMapping("/api/policies")
    SystemView system(@RequestParam(required = false) @Nullable LocalDate day) {
        var on = day == null ? today() : day;
        return new SystemView(
                on,
                system.inForce(on).map(set -> set.rules().tiers()).orElse(List.of()),
                match.inForce(on).stream().map(PolicyController::view).toList());
    }

    @GetMapping("/api/projects/{id}/policies")
    OfProjectView ofProject(@PathVariable String id, Actor actor) {
        var today = today();
        var answers = match.of(id, today, actor).orElseThrow(Refused::new);
        return new OfProjectView(
                today, answers.stream().map(PolicyController::view).toList());
    }

    private static PolicyView view(RuleSet<Policy> set) {
        var policy = set.rules();
        return new PolicyView(
                set.id(),
                set.reference(),
                set.title(),
                set.source(),
                set.validFrom(),
                set.validUntil(),
                policy.tier(),
                policy.under(),
                Objects.requireNonNullElse(policy.documents(), List.of()),
                policy.clauses());
    }

    private static PolicyAnswerView view(PolicyAnswer answer) {
        return new PolicyAnswerView(
                answer.policy().reference(),
                answer.policy().title(),
                answer.clauses().stream()
                        .map(one -> new ClauseView(
                                one.clause().id(),
                                one.clause().label(),
                                one.clause().gives(),
                                one.answer(),
                                one.needs()))
                        .toList());
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
