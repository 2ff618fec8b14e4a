package yihao.reward.whatif;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yihao.kernel.Money;
import yihao.reward.People;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.scheme.InMemorySchemes;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.ShippedSchemes;
import yihao.reward.scheme.yaml.SchemeFiles;

/// Measures a what-if over 10 000 projects with three sums each and 30 versions (the shipped schemes, twice). Run it by
/// hand; it prints the time of the first, cold question and of the ones after it.
public final class MeasureWhatIf {

    private static final int PROJECTS = 10_000;
    private static final int ROUNDS = 3;
    private static final Span YEAR = new Span(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));

    private MeasureWhatIf() {}

    public static void main(String[] arguments) {
        var known = new KnownInMemory();
        for (int i = 0; i < PROJECTS; i++) {
            load(known, "p%05d".formatted(i), i);
        }
        var schemes = new InMemorySchemes();
        var versions = versions(schemes);
        var whatIf = new WhatIf(schemes, known, known);
        for (int round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            var answer = whatIf.ask(new Question(YEAR, versions, Map.of()), People.FINANCE)
                    .result()
                    .orElseThrow();
            var took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            System.out.printf("%d projects × %d versions: %d ms%n", answer.projects(), versions.size(), took);
        }
    }

    private static void load(KnownInMemory known, String id, int i) {
        var district = known.units.get(i % 3).id();
        known.projects.add(
                KnownInMemory.project(id, district, Map.of("SIGNED", YEAR.from().plusDays(i % 365))));
        for (var kind : List.of("FOREIGN_PAID_IN", "PAID_IN", "FIXED_ASSET")) {
            var amount = Money.cny(1_000_000L + 7_919L * i + ".37");
            known.capital.add(new KnownCapital(
                    id + kind, id, district, kind, amount, amount, YEAR.from().plusDays(i % 365), true));
        }
    }

    private static List<String> versions(InMemorySchemes schemes) {
        var keep = new KeepSchemes(schemes, new SchemeFiles());
        var act = People.act(People.HEAD, "2026-01-05T02:00:00Z");
        var ids = new ArrayList<String>();
        for (var id : ShippedSchemes.ids()) {
            for (var version : List.of("version: 1", "version: 2")) {
                var text = ShippedSchemes.text(id).replace("version: 1", version);
                keep.upload(text, act).result().ifPresent(stored -> ids.add(stored.id()));
            }
        }
        return ids.subList(0, Math.min(ids.size(), WhatIf.MOST_VERSIONS));
    }
}
