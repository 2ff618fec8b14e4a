package yihao.reward.tolerance;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Function;

/// Rule TL-05: a case is seen by those of its unit who may ask, by those who examine and decide, and by supervision;
/// for everybody else it is not there.
public final class ToleranceSight {

    private static final String ANYWHERE = "*";

    private ToleranceSight() {}

    static Set<String> readers(String unit, ToleranceRules rules) {
        var readers = new HashSet<String>();
        rules.request().forEach(function -> readers.add(mark(function, unit)));
        Stream.of(rules.examine().functions(), rules.decide().functions(), Set.of(Function.SUPERVISION))
                .flatMap(Collection::stream)
                .forEach(function -> readers.add(mark(function, ANYWHERE)));
        return Set.copyOf(readers);
    }

    public static Set<String> marksOf(Actor actor) {
        var places = Stream.concat(actor.units().stream(), Stream.of(ANYWHERE)).toList();
        return actor.functions().stream()
                .flatMap(function -> places.stream().map(place -> mark(function, place)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String mark(Function function, String place) {
        return function + "@" + place;
    }
}
