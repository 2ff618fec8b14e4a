package yihao.project.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.project.agreement.AgreementRules.Cap;
import yihao.project.agreement.AgreementRules.RateRule;

/// Rule PG-08: how much one side did of what was due by a day; none where nothing was due yet. Every number names the
/// commitments behind it.
///
/// @param percent the share of the commitments due that are fulfilled
/// @param kinds by amount, of each kind of which some is due
public record FulfilmentRate(
        Side side,
        LocalDate on,
        @Nullable BigDecimal percent,
        int fulfilled,
        List<Counted> counted,
        List<OfKind> kinds) {

    /// A commitment that was due.
    ///
    /// @param done what was confirmed of its amount
    public record Counted(
            String commitment,
            String kind,
            boolean fulfilled,
            @Nullable BigDecimal promised,
            @Nullable BigDecimal done) {}

    /// @param done before the percent stops at 100
    public record OfKind(
            String kind, BigDecimal percent, BigDecimal promised, BigDecimal done, List<String> commitments) {}

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public FulfilmentRate {
        counted = List.copyOf(counted);
        kinds = List.copyOf(kinds);
    }

    /// Of what binds now; of an agreement that was terminated no day after that counts.
    public static FulfilmentRate of(Agreement agreement, Side side, LocalDate day, RateRule rule) {
        var ended = agreement.ended();
        var last = ended == null ? day : earlier(day, CityTime.day(ended.at()));
        var counted = agreement.inForce().stream()
                .filter(one -> one.side() == side && !one.due().isAfter(last))
                .map(one -> counted(one, rule.lateCounts() ? last : one.due()))
                .toList();
        var fulfilled = (int) counted.stream().filter(Counted::fulfilled).count();
        var percent = counted.isEmpty()
                ? null
                : percent(BigDecimal.valueOf(fulfilled), BigDecimal.valueOf(counted.size()), rule);
        return new FulfilmentRate(side, last, percent, fulfilled, counted, byKind(counted, rule));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Counted counted(Commitment one, LocalDate until) {
        var done = one.amount() == null ? null : one.doneUntil(until);
        return new Counted(one.id(), one.kind(), one.isFulfilledOn(until), one.amount(), done);
    }

    private static List<OfKind> byKind(List<Counted> counted, RateRule rule) {
        var kinds = new LinkedHashMap<String, List<Counted>>();
        counted.stream()
                .filter(one -> one.promised() != null)
                .forEach(one -> kinds.computeIfAbsent(one.kind(), _ -> new ArrayList<>())
                        .add(one));
        return kinds.entrySet().stream()
                .map(kind -> ofKind(kind.getKey(), kind.getValue(), rule))
                .toList();
    }

    private static OfKind ofKind(String kind, List<Counted> of, RateRule rule) {
        var promised = BigDecimal.ZERO;
        var done = BigDecimal.ZERO;
        var counting = BigDecimal.ZERO;
        for (var one : of) {
            var wanted = Objects.requireNonNull(one.promised());
            var there = Objects.requireNonNull(one.done());
            promised = promised.add(wanted);
            done = done.add(there);
            counting = counting.add(rule.cap() == Cap.COMMITMENT ? there.min(wanted) : there);
        }
        var percent = percent(counting.min(promised), promised, rule);
        return new OfKind(
                kind,
                percent,
                promised,
                done,
                of.stream().map(Counted::commitment).toList());
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, RateRule rule) {
        return part.multiply(HUNDRED).divide(whole, rule.decimals(), RoundingMode.HALF_UP);
    }
}
