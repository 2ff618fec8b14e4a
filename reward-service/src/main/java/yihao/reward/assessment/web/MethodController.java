package yihao.reward.assessment.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.assessment.AssessmentProblem;
import yihao.reward.assessment.MethodsInForce;
import yihao.reward.assessment.TryMethod;
import yihao.reward.scoring.Method;
import yihao.reward.scoring.MethodFormat;
import yihao.rules.Bilingual;
import yihao.rules.RuleProblem;
import yihao.rules.RuleReading;
import yihao.rules.RuleSet;

/// The methods, and trials of them: on made-up figures, nothing is kept.
@RestController
@RequestMapping("/api/assessment-methods")
class MethodController {

    private final MethodsInForce methods;
    private final Texts texts;

    MethodController(MethodsInForce methods, Texts texts) {
        this.methods = methods;
        this.texts = texts;
    }

    /// @param status `draft`: it waits to be put in force
    record MethodView(
            String id,
            int version,
            @Nullable Bilingual name,
            String source,
            @Nullable String note,
            RuleSet.Status status,
            Method rules) {

        static MethodView of(RuleSet<Method> set) {
            return new MethodView(
                    set.id(), set.version(), set.title(), set.source(), set.note(), set.status(), set.rules());
        }
    }

    @GetMapping
    Page<MethodView> methods(Actor actor) {
        var all = methods.book().versions().stream().map(MethodView::of).toList();
        return Page.of(all, null, all.size());
    }

    @PostMapping("/trials")
    TrialView written(@RequestBody @Valid TrialRequest request, Actor actor, Locale locale) {
        if (request.text() != null) {
            return switch (MethodFormat.FORMAT.read(request.text())) {
                case RuleReading.Read<Method>(var set) -> tried(set, request, locale);
                case RuleReading.Unreadable<Method>(var problems) ->
                    throw new Refused(new Refusal(AssessmentProblem.METHOD_INVALID, RuleProblem.facts(problems)));
            };
        }
        return known(String.valueOf(request.method()), request, locale);
    }

    @PostMapping("/{reference}/trials")
    TrialView known(
            @PathVariable String reference, @RequestBody @Valid TrialRequest request, Actor actor, Locale locale) {
        return known(reference, request, locale);
    }

    private TrialView known(String reference, TrialRequest request, Locale locale) {
        var set = methods.book().versions().stream()
                .filter(one -> one.reference().equals(reference) || one.id().equals(reference))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.of(AssessmentProblem.METHOD_UNKNOWN, "methodId", reference)));
        return tried(set, request, locale);
    }

    private TrialView tried(RuleSet<Method> set, TrialRequest request, Locale locale) {
        var scores = TryMethod.on(set.rules(), request.sheets(), request.elapsed());
        return new TrialView(
                set.reference(),
                scores.stream().map(one -> RankingView.unit(one, texts, locale)).toList());
    }
}
