package yihao.talent.performance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.Contract.Target;
import yihao.talent.copies.KnownWork;
import yihao.talent.performance.Facts.Due;
import yihao.talent.performance.Facts.Spell;
import yihao.talent.performance.Facts.Standing;

/// What is known now of one appointment in one period.
record GatherFacts(KnownWork known) {

    Facts of(Appointment appointment, Period period, PerformanceMethod method) {
        var from = later(appointment.from().orElse(period.from()), period.from());
        var last = appointment.lastDay();
        var until = last == null || last.isAfter(period.until()) ? period.until() : last;
        if (from.isAfter(until)) {
            return Facts.none();
        }
        var subject = appointment.holder().subject();
        var results = subject == null ? List.<Facts.Result>of() : new CountWork(known).of(subject, from, until);
        return new Facts(
                results,
                targets(appointment, from, until),
                standings(appointment.unit(), period, method),
                spells(appointment, from, until));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Standing> standings(String unit, Period period, PerformanceMethod method) {
        return method.components().stream()
                .map(PerformanceMethod.Component::score)
                .flatMap(score -> score instanceof Score.Ranking ranking
                        ? period.eachMonth().stream().flatMap(month -> standing(ranking.method(), month, unit).stream())
                        : Stream.empty())
                .distinct()
                .toList();
    }

    private Optional<Standing> standing(String method, String month, String unit) {
        return known.ranking(method, month)
                .flatMap(ranking -> ranking.of(unit)
                        .map(place -> new Standing(method, month, place.rank(), ranking.ranked(), place.score())));
    }

    private static List<Due> targets(Appointment appointment, LocalDate from, LocalDate until) {
        var days = new LinkedHashMap<Target, Long>();
        from.datesUntil(until.plusDays(1))
                .flatMap(day -> appointment.contractOn(day).stream())
                .flatMap(contract -> contract.targets().stream())
                .forEach(target -> days.merge(target, 1L, Long::sum));
        return days.entrySet().stream()
                .map(entry -> new Due(entry.getKey().result(), entry.getKey().perYear(), entry.getValue()))
                .toList();
    }

    private static List<Spell> spells(Appointment appointment, LocalDate from, LocalDate until) {
        var days = new LinkedHashMap<Money, Long>();
        from.datesUntil(until.plusDays(1))
                .flatMap(day -> appointment.contractOn(day).stream())
                .forEach(contract -> days.merge(contract.basePay(), 1L, Long::sum));
        return days.entrySet().stream()
                .map(entry -> new Spell(entry.getKey(), entry.getValue()))
                .toList();
    }
}
