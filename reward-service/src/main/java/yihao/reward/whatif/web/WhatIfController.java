package yihao.reward.whatif.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.scheme.ExplainedAward;
import yihao.reward.whatif.Answer;
import yihao.reward.whatif.Row;
import yihao.reward.whatif.Shown;
import yihao.reward.whatif.Shown.Which;
import yihao.reward.whatif.WhatIf;

@RestController
@RequestMapping("/api/what-if")
class WhatIfController {

    private final WhatIf whatIf;
    private final Texts texts;

    WhatIfController(WhatIf whatIf, Texts texts) {
        this.whatIf = whatIf;
        this.texts = texts;
    }

    /// @param next pass as `after` for the following page; null on the last one
    record RowPage(List<Row> items, @Nullable String next) {}

    record Explanations(List<ExplainedAward> parts) {}

    @GetMapping
    Answer ask(WhatIfRequest request, Actor actor) {
        return whatIf.ask(request.toQuestion(), actor).orElseThrow(Refused::new);
    }

    @GetMapping("/rows")
    RowPage rows(
            WhatIfRequest request,
            @RequestParam(required = false) @Nullable Which show,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        var shown = new Shown(show == null ? Which.ALL : show, district);
        var found =
                whatIf.rows(request.toQuestion(), shown, after, most + 1, actor).orElseThrow(Refused::new);
        var page = found.stream().limit(most).toList();
        return new RowPage(page, found.size() > most ? page.getLast().projectId() : null);
    }

    @GetMapping("/rows/{projectId}")
    Explanations explain(WhatIfRequest request, @PathVariable String projectId, Actor actor, Locale locale) {
        var computed = whatIf.explain(request.toQuestion(), projectId, actor).orElseThrow(Refused::new);
        return new Explanations(computed.stream()
                .map(one -> ExplainedAward.of(one, (key, words) -> texts.get(key, words, locale)))
                .toList());
    }
}
