package yihao.reward.whatif;

import static yihao.reward.People.HEAD;
import static yihao.reward.People.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import yihao.kernel.Actor;
import yihao.reward.People;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.copies.KnownUnit;
import yihao.reward.scheme.InMemorySchemes;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.yaml.SchemeFiles;

/// The example city with a past year and two drafts of one scheme.
final class PastCity {

    static final Span YEAR = new Span(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));
    static final String FLAT = "flat@1";
    static final String TIERED = "tiered@1";

    final KnownInMemory known = new KnownInMemory();
    final InMemorySchemes schemes = new InMemorySchemes();
    final WhatIf whatIf = new WhatIf(schemes, known, known);

    PastCity() {
        known.units.add(
                new KnownUnit("town-1", "DEPARTMENT", "镇", "Town", List.of("district-linzi", "city-zibo"), true));
        upload("flat", "CNY", """
                  components:
                    - id: part
                      name: 到位
                      base: {kind: FOREIGN_PAID_IN}
                      kind: flat_rate
                      permille: 10
                      ceiling: 500000
                """);
        upload("tiered", "CNY", """
                  components:
                    - id: part
                      name: 到位
                      base: {kind: FOREIGN_PAID_IN}
                      conditions: [{fact: headquarters, oneOf: ["yes", "-"]}]
                      kind: whole_amount_tier
                      tiers: [{from: 0, permille: 5}, {from: 30000000, permille: 20}]
                    - id: team
                      name: 团队
                      beneficiary: UNIT
                      conditions: [{fact: country, oneOf: [DE]}]
                      kind: one_off
                      sum: 1000
                """);
    }

    void upload(String id, String currency, String components) {
        var text = """
                kind: scheme
                id: %s
                version: 1
                validFrom: 2026-01-01
                source: ours
                title: {zh: %s, en: %s}
                rules:
                  currency: %s
                  publicity: {workingDays: 5, source: ours}
                %s""".formatted(id, id, id, currency, components);
        new KeepSchemes(schemes, new SchemeFiles())
                .upload(text, act(HEAD, "2026-01-05T02:00:00Z"))
                .orElseThrow(
                        refusal -> new IllegalStateException(refusal.facts().toString()));
    }

    void project(String id, String unit, Map<String, LocalDate> reachedOn) {
        known.projects.add(KnownInMemory.project(id, unit, reachedOn));
    }

    void money(String project, String cny, String day, boolean verified) {
        var id = "c" + known.capital.size();
        known.capital.add(KnownInMemory.foreign(id, project, "any", "1.00", cny, day, verified));
    }

    /// A project whose verified money of the year is this.
    void paidIn(String project, String unit, String cny) {
        project(project, unit, Map.of());
        money(project, cny, "2025-06-30", true);
    }

    static Question question(String... versions) {
        return new Question(YEAR, List.of(versions), Map.of());
    }

    Answer ask(String... versions) {
        return whatIf.ask(question(versions), People.FINANCE)
                .orElseThrow(
                        refusal -> new IllegalStateException(refusal.problem().code()));
    }

    List<Row> rows(Shown.Which which, String... versions) {
        return rows(question(versions), new Shown(which, null), People.BUREAU);
    }

    List<Row> rows(Question question, Shown shown, Actor actor) {
        return whatIf.rows(question, shown, null, 1_000, actor)
                .orElseThrow(
                        refusal -> new IllegalStateException(refusal.problem().code()));
    }
}
