package yihao.reference.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a text is found while somebody types: from any of its characters or words on, in characters, in pinyin without
/// tones (ü is v), or by the initials of its pinyin. A character with several readings is found by each.
public final class Typing {

    private static final int LONGEST = 24;
    private static final int MOST_UNITS = 60;
    private static final int MOST_READINGS = 8;
    private static final Pattern UNIT = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private final Characters characters;
    private final Readings readings;

    private Typing(Characters characters, Readings readings) {
        this.characters = characters;
        this.readings = readings;
    }

    public static Typing shipped() {
        return Shipped.TYPING;
    }

    /// A Chinese character, or a word of letters and digits.
    private record Unit(String text, boolean isHan, List<String> readings) {

        List<String> initials() {
            return isHan
                    ? readings.stream()
                            .map(one -> one.substring(0, 1))
                            .distinct()
                            .toList()
                    : readings;
        }
    }

    /// One for each way of typing the text from one of its units on: a typed beginning is the beginning of one of them.
    public Set<String> beginnings(String written) {
        var units = units(written);
        var beginnings = new LinkedHashSet<String>();
        for (int from = 0; from < units.size(); from++) {
            var rest = units.subList(from, units.size());
            beginnings.addAll(joined(rest, Unit::readings));
            beginnings.addAll(joined(rest, Unit::initials));
        }
        return beginnings;
    }

    public Set<String> beginnings(Collection<String> written) {
        return written.stream().map(this::beginnings).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// What to compare with [#beginnings]; empty where no letter, digit or character is typed. Of what is very long
    /// only
    /// the beginning counts.
    public String beginning(String typed) {
        return shortened(
                units(typed).stream().map(unit -> unit.readings().getFirst()).collect(Collectors.joining()));
    }

    /// What [#plain] must contain besides: several characters sound alike. None where only letters are typed.
    public Optional<String> characters(String typed) {
        return units(typed).stream().anyMatch(Unit::isHan) ? Optional.of(plain(typed)) : Optional.empty();
    }

    /// Simplified, small letters, nothing but letters and digits.
    public String plain(String written) {
        return units(written).stream().map(Unit::text).collect(Collectors.joining());
    }

    public Set<String> plain(Collection<String> written) {
        return written.stream().map(this::plain).collect(Collectors.toSet());
    }

    private List<Unit> units(String written) {
        var capitals = characters.plainCapitals(characters.halfWidth(written));
        var text = characters.simplified(capitals).toLowerCase(Locale.ROOT);
        return UNIT.matcher(text)
                .results()
                .limit(MOST_UNITS)
                .map(MatchResult::group)
                .map(this::unit)
                .toList();
    }

    private Unit unit(String text) {
        var known = readings.of(text.codePointAt(0));
        return new Unit(text, !known.isEmpty(), known.isEmpty() ? List.of(text) : known);
    }

    /// The most usual reading of each comes first, and is never left out.
    private static Set<String> joined(List<Unit> units, Function<Unit, List<String>> parts) {
        List<String> all = List.of("");
        for (var unit : units) {
            if (all.getFirst().length() >= LONGEST) {
                break;
            }
            var longer = new ArrayList<String>();
            for (var part : parts.apply(unit)) {
                all.forEach(one -> longer.add(one + part));
            }
            all = longer.size() > MOST_READINGS ? longer.subList(0, MOST_READINGS) : longer;
        }
        return all.stream().map(Typing::shortened).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static final class Shipped {

        static final Typing TYPING = new Typing(Characters.shipped(), Readings.shipped());
    }
}
