package yihao.lead.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yihao.lead.assessment.Merit.Thing;
import yihao.lead.enterprise.MergedFirms;

/// What a record says becomes what may count, by one version of the rule.
///
/// A day belongs to the time in which it lies, all else to the time in which its record begins. A firm that was met in
/// the same week before that time, and a lead that an earlier record brought, have counted there.
record Merits(OutreachRule rule, Period period, MergedFirms merged) {

    /// From when on a firm that was met keeps another meeting from counting.
    LocalDate begin() {
        return rule.sameFirmCounts().begin(period.from());
    }

    Stream<Merit> of(Doing doing) {
        var now = period.hasSeen(doing.day());
        var before = !now && !doing.day().isBefore(begin()) && doing.day().isBefore(period.from());
        return Stream.of(
                        days(doing),
                        now ? firms(doing) : Stream.<Merit>empty(),
                        now || before ? encounters(doing, before) : Stream.<Merit>empty(),
                        now ? done(doing) : Stream.<Merit>empty(),
                        now ? leads(doing, false) : Stream.<Merit>empty())
                .flatMap(one -> one);
    }

    /// The leads that it brought before.
    Stream<Merit> earlier(Doing doing) {
        return leads(doing, true);
    }

    private Stream<Merit> days(Doing doing) {
        var days = doing.out().days();
        var first = later(days.from(), period.from());
        var last = Stream.of(days.until(), period.until(), period.today())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return last.isBefore(first)
                ? Stream.empty()
                : first.datesUntil(last.plusDays(1)).flatMap(day -> {
                    var share = doing.out().share().apply(day);
                    return each(doing, Measure.DAY, unit -> new Thing.Day(unit, day), day.toString(), false)
                            .map(merit -> merit.on(day, share));
                });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Stream<Merit> firms(Doing doing) {
        return doing.firms().stream().flatMap(firm -> {
            var known = new Thing.Firm(keys(firm));
            return each(doing, Measure.FIRM, _ -> known, firm.name(), false);
        });
    }

    private Stream<Merit> encounters(Doing doing, boolean before) {
        var week = rule.sameFirmCounts().begin(doing.day());
        return doing.firms().stream().flatMap(firm -> {
            var known = new Thing.FirmIn(keys(firm), week);
            return each(doing, Measure.ENCOUNTER, _ -> known, firm.name(), before);
        });
    }

    /// A firm that has no key is known by its name as it was typed.
    private List<String> keys(Doing.FirmMet firm) {
        return firm.keys().isEmpty() ? List.of(firm.name()) : merged.all(firm.keys());
    }

    private Stream<Merit> done(Doing doing) {
        var owed = doing.owed();
        return IntStream.range(0, owed.size())
                .filter(at -> Boolean.TRUE.equals(owed.get(at).inTime()))
                .boxed()
                .flatMap(at -> each(
                        doing,
                        List.of(doing.keeper()),
                        owed.get(at).measure(),
                        _ -> new Thing.Part(doing.source().id(), at),
                        owed.get(at).about(),
                        false));
    }

    private Stream<Merit> leads(Doing doing, boolean before) {
        return doing.leads().stream().flatMap(lead -> {
            var whole = new Thing.Part(lead.leadId(), 0);
            var brought = each(doing, Measure.LEAD, _ -> whole, lead.leadNumber(), before);
            return lead.converted()
                    ? Stream.concat(brought, each(doing, Measure.CONVERSION, _ -> whole, lead.leadNumber(), before))
                    : brought;
        });
    }

    private Stream<Merit> each(
            Doing doing, Measure measure, Function<String, Thing> thing, String about, boolean before) {
        return each(doing, doing.units(), measure, thing, about, before);
    }

    private Stream<Merit> each(
            Doing doing,
            Collection<String> units,
            Measure measure,
            Function<String, Thing> thing,
            String about,
            boolean before) {
        var source = doing.source();
        return rule.worth(measure, source.kind()).stream()
                .flatMap(worth -> units.stream()
                        .map(unit -> new Merit(
                                source,
                                unit,
                                measure,
                                thing.apply(unit),
                                BigDecimal.ONE,
                                worth,
                                doing.day(),
                                before,
                                about)));
    }
}
