package yihao.project.capital.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.platform.web.problem.Texts;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.CapitalRules;
import yihao.project.capital.CapitalRules.KindRule;
import yihao.project.capital.CapitalTotal;
import yihao.project.capital.KeepCapital;
import yihao.project.lifecycle.Project;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

/// Shows sums by the rules of the day.
@Component
class CapitalViews {

    private final CapitalRuleBook book;
    private final KeepCapital keepCapital;
    private final Texts texts;
    private final Clock clock;

    CapitalViews(CapitalRuleBook book, KeepCapital keepCapital, Texts texts, Clock clock) {
        this.texts = texts;
        this.book = book;
        this.keepCapital = keepCapital;
        this.clock = clock;
    }

    RuleSet<CapitalRules> rules() {
        return book.on(CityTime.day(clock.instant()));
    }

    CapitalView view(Versioned<Capital> stored, Actor actor) {
        var kind = stored.state().kind();
        return CapitalView.of(
                stored.id(),
                stored.version(),
                stored.state(),
                kindLabel(kind),
                keepCapital.possible(stored.state(), actor, rules().rules()));
    }

    ProjectCapitalView of(Versioned<Project> project, List<Versioned<Capital>> sums, Actor actor) {
        var cumulative = book.cumulative(CityTime.day(clock.instant()));
        var totals = CapitalTotal.of(sums, cumulative).stream().map(this::total).toList();
        var actions = new ArrayList<String>();
        if (keepCapital.mayEnter(project.state(), actor, rules().rules())) {
            actions.add("enterCapital");
        }
        return new ProjectCapitalView(
                project.id(),
                project.state().number(),
                clock.instant(),
                sums.stream().map(sum -> view(sum, actor)).toList(),
                totals,
                actions);
    }

    private TotalView total(CapitalTotal total) {
        return new TotalView(
                total.kind(),
                kindLabel(total.kind()),
                total.amountCny(),
                total.byCurrency(),
                total.counted(),
                total.notCounted().stream().map(this::notCounted).toList());
    }

    private NotCountedView notCounted(CapitalTotal.NotCounted one) {
        var key = "project.not-counted." + one.reason();
        var label = new Bilingual(texts.get(key, Map.of(), Locale.CHINESE), texts.get(key, Map.of(), Locale.ENGLISH));
        return new NotCountedView(one.id(), one.reason(), label);
    }

    Bilingual kindLabel(String kind) {
        return rules().rules().kind(kind).map(KindRule::label).orElse(new Bilingual(kind, kind));
    }

    /// @param items every sum, counted or not
    record ProjectCapitalView(
            String projectId,
            String projectNumber,
            Instant asOf,
            List<CapitalView> items,
            List<TotalView> totals,
            List<String> actions) {}

    record TotalView(
            String kind,
            Bilingual label,
            Money amountCny,
            List<Money> byCurrency,
            List<String> counted,
            List<NotCountedView> notCounted) {}

    record NotCountedView(String id, CapitalTotal.Reason reason, Bilingual label) {}
}
