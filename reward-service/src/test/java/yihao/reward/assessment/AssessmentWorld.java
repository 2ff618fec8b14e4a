package yihao.reward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.act;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.scoring.Method;
import yihao.reward.scoring.MethodFormat;
import yihao.rules.RuleBook;
import yihao.testkit.twins.InMemoryAggregates;

/// The example city's assessment, in memory.
final class AssessmentWorld {

    static final Span SEPTEMBER = new Span("2026-09");
    static final Act OCTOBER = act(BUREAU, "2026-10-08T02:00:00Z");
    static final Act OCTOBER_2 = act(BUREAU_2, "2026-10-08T03:00:00Z");

    final KnownInMemory known = new KnownInMemory();
    final PowerCut power = new PowerCut();
    final InMemoryPeriods periods = new InMemoryPeriods();
    final InMemoryRankings rankings = new InMemoryRankings(power);
    final InMemoryEntries entries = new InMemoryEntries();
    final InMemoryCorrections corrections = new InMemoryCorrections(power);
    final List<Adjustments> adjustments = new ArrayList<>();
    final RuleBook<Method> book = MethodFormat.shipped();
    final MethodsInForce methods = new MethodsInForce(book);
    private int next;

    static final class InMemoryPeriods extends InMemoryAggregates<Period> implements Periods {}

    static final class InMemoryRankings extends InMemory<Ranking> implements Rankings {
        InMemoryRankings(PowerCut power) {
            super(_ -> null, power);
        }

        @Override
        public List<Versioned<Ranking>> ending(@Nullable YearMonth month, int limit) {
            return where(ranking -> month == null || ranking.month().equals(month)).stream()
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Versioned<Ranking>> byMethod(String methodId, int limit) {
            return where(ranking -> ranking.methodId().equals(methodId)).stream()
                    .limit(limit)
                    .toList();
        }
    }

    static final class InMemoryEntries extends InMemoryAggregates<FigureEntry> implements FigureEntries {
        InMemoryEntries() {
            super(entry -> entry.corrected() == null ? Set.of() : Set.of(entry.corrected()));
        }

        @Override
        public List<Versioned<FigureEntry>> counting(String entry, Collection<Span> periods) {
            var confirmed = where(one -> one.entry().equals(entry)
                    && periods.contains(one.period())
                    && one.status() == FigureEntry.Status.CONFIRMED);
            var replaced = confirmed.stream()
                    .map(one -> one.state().corrects())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            return confirmed.stream()
                    .filter(one -> !replaced.contains(one.id()))
                    .toList();
        }

        @Override
        public List<Versioned<FigureEntry>> list(
                @Nullable Span period,
                @Nullable String unit,
                FigureEntry.@Nullable Status status,
                Actor actor,
                int limit) {
            return where(one -> one.isSeenBy(actor));
        }
    }

    static final class InMemoryCorrections extends InMemory<Correction> implements Corrections {
        InMemoryCorrections(PowerCut power) {
            super(_ -> null, power);
        }

        @Override
        public List<Versioned<Correction>> ofRanking(String rankingId) {
            return where(one -> one.rankingId().equals(rankingId));
        }

        @Override
        public List<Versioned<Correction>> list(Correction.@Nullable Status status, int limit) {
            return where(one -> status == null || one.status() == status);
        }

        @Override
        public List<Versioned<Correction>> unmade(int limit) {
            return where(one -> one.status() == Correction.Status.APPROVED && !one.made());
        }
    }

    SetTargets targets() {
        return new SetTargets(periods, methods, known);
    }

    FreezePeriod freezing() {
        return new FreezePeriod(periods, methods, known, new CountFigures(known, entries), adjustments);
    }

    RankUnits ranking() {
        return new RankUnits(periods, rankings, methods);
    }

    EnterFigures entering() {
        return new EnterFigures(entries, periods, known, () -> "entry-" + ++next);
    }

    CorrectRanking correcting() {
        return new CorrectRanking(corrections, rankings, periods, methods, () -> "correction-" + ++next);
    }

    void targets(Span span, Map<String, Map<String, BigDecimal>> targets) {
        assertThat(problem(targets().propose(span, targets, act(BUREAU, "2026-09-01T02:00:00Z"))))
                .isNull();
        assertThat(problem(targets().decide(span, true, act(BUREAU_2, "2026-09-01T03:00:00Z"))))
                .isNull();
    }

    Ranking ranked(Span span, String method) {
        return ranking()
                .rank(span, method, OCTOBER)
                .map(Versioned::state)
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    void method(String text) {
        book.add(MethodFormat.FORMAT.read(text).orElseThrow("the method"));
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
