package yihao.project.fund.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.fund.Commitment;
import yihao.project.fund.Contributor;
import yihao.project.fund.Fund;
import yihao.project.fund.FundRights;
import yihao.project.fund.FundRules;
import yihao.project.fund.FundSight;
import yihao.project.fund.Leverage;
import yihao.project.fund.Mark;
import yihao.project.fund.ReckonLeverage;
import yihao.project.fund.web.CommitmentViews.CommitmentView;
import yihao.project.lifecycle.Project;
import yihao.rules.Bilingual;

/// Shows a fund to one caller. Its sums are those of the commitments that the caller may see.
@Component
class FundViews {

    private final FundSight sight;
    private final ReckonLeverage leverage;
    private final CommitmentViews commitments;
    private final Clock clock;

    FundViews(FundSight sight, ReckonLeverage leverage, CommitmentViews commitments, Clock clock) {
        this.sight = sight;
        this.leverage = leverage;
        this.commitments = commitments;
        this.clock = clock;
    }

    /// @param committed what is bound by the commitments that the caller sees; `left` what of the fund is not
    /// @param flagged how many of these are bait
    record FundRow(
            String id,
            String number,
            String name,
            String unit,
            String kind,
            Bilingual kindLabel,
            Money size,
            String manager,
            LocalDate start,
            LocalDate last,
            Money committed,
            Money left,
            Money paid,
            Money returned,
            int flagged) {}

    record FundView(
            FundRow fund,
            long version,
            List<Contributor> contributors,
            List<CommitmentView> commitments,
            LeverageView leverage,
            Mark registered,
            String rules,
            List<String> actions) {}

    /// @param ratio none where nothing was paid
    record LeverageView(
            @Nullable String ratio,
            Money paid,
            Money moved,
            List<Leverage.Counted> counted,
            List<Leverage.NotCounted> notCounted) {

        static LeverageView of(Leverage one) {
            var ratio = one.ratio();
            return new LeverageView(
                    ratio == null ? null : ratio.toPlainString(),
                    one.paid(),
                    one.moved(),
                    one.counted(),
                    one.notCounted());
        }
    }

    List<FundRow> rows(List<Versioned<Fund>> page, Actor actor) {
        var projects = sight.projects(page.stream().map(Versioned::state).toList(), actor);
        var rights = sight.rights(clock.instant());
        return page.stream().map(one -> row(one, projects, rights)).toList();
    }

    FundView of(Versioned<Fund> stored, Actor actor) {
        var fund = stored.state();
        var now = clock.instant();
        var rights = sight.rights(now);
        var projects = sight.projects(List.of(fund), actor);
        return new FundView(
                row(stored, projects, rights),
                stored.version(),
                fund.terms().contributors(),
                seen(fund, projects)
                        .map(one -> commitments.of(stored, one, project(projects, one), rights, actor))
                        .toList(),
                LeverageView.of(leverage.of(fund, actor, now)),
                fund.registered(),
                fund.rules(),
                rights.actions(actor, fund));
    }

    /// What funds committed to one project that the caller may see.
    List<CommitmentView> ofProject(List<Versioned<Fund>> funds, Versioned<Project> project, Actor actor) {
        var rights = sight.rights(clock.instant());
        return funds.stream()
                .flatMap(fund -> fund.state().commitments().stream()
                        .filter(one -> one.projectId().equals(project.id()))
                        .map(one -> commitments.of(fund, one, project.state(), rights, actor)))
                .toList();
    }

    private FundRow row(Versioned<Fund> stored, Map<String, Project> projects, FundRights rights) {
        var fund = stored.state();
        var terms = fund.terms();
        var seen = seen(fund, projects).toList();
        var committed = sum(fund, seen.stream().map(Commitment::bound));
        return new FundRow(
                stored.id(),
                fund.number(),
                terms.name(),
                terms.unit(),
                terms.kind(),
                rights.rules()
                        .kind(terms.kind())
                        .map(FundRules.Kind::label)
                        .orElse(new Bilingual(terms.kind(), terms.kind())),
                terms.size(),
                terms.manager(),
                terms.start(),
                terms.last(),
                committed,
                terms.size().minus(committed),
                sum(fund, seen.stream().map(Commitment::disbursed)),
                sum(fund, seen.stream().map(Commitment::returned)),
                (int) seen.stream()
                        .filter(one -> commitments.isBait(fund, one, project(projects, one), rights))
                        .count());
    }

    private static Stream<Commitment> seen(Fund fund, Map<String, Project> projects) {
        return fund.commitments().stream().filter(one -> projects.containsKey(one.projectId()));
    }

    private static Project project(Map<String, Project> projects, Commitment commitment) {
        return java.util.Objects.requireNonNull(projects.get(commitment.projectId()));
    }

    private static Money sum(Fund fund, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(fund.terms().size().currency()), Money::plus);
    }
}
