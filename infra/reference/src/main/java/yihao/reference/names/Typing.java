package yihao.reference.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
    private record Unit(String text, boolean isHan, List<String> readings, List<String> initials) {

        static Unit han(String text, List<String> readings) {
            var initials = readings.stream().map(one -> one.substring(0, 1)).distinct();
            return new Unit(text, true, readings, initials.toList());
        }

        static Unit word(String text) {
            return new Unit(text, false, List.of(text), List.of(text));
        }
    }

    /// One for each way of typing the text from one of its units on: a typed beginning is the beginning of one of them.
    public Set<String> beginnings(String written) {
        return beginnings(units(written));
    }

    private static Set<String> beginnings(List<Unit> units) {
        var beginnings = new LinkedHashSet<String>();
        for (int from = 0; from < units.size(); from++) {
            var rest = units.subList(from, units.size());
            joined(rest, Unit::readings).forEach(one -> beginnings.add(shortened(one)));
            joined(rest, Unit::initials).forEach(one -> beginnings.add(shortened(one)));
        }
        return beginnings;
    }

    /// What texts are found by.
    ///
    /// @param beginnings a typed beginning is the beginning of one of them
    /// @param plain the texts themselves, see [#plain]
    public record Found(Set<String> beginnings, Set<String> plain) {}

    public Found found(Collection<String> written) {
        var found = new Found(new HashSet<>(), new HashSet<>());
        for (var text : written) {
            var units = units(text);
            found.beginnings.addAll(beginnings(units));
            found.plain.add(plain(units));
        }
        return found;
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
        return plain(units(written));
    }

    private static String plain(List<Unit> units) {
        return units.stream().map(Unit::text).collect(Collectors.joining());
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
        return known.isEmpty() ? Unit.word(text) : Unit.han(text, known);
    }

    /// The most usual reading of each comes first, and is never left out.
    private static List<String> joined(List<Unit> units, Function<Unit, List<String>> parts) {
        List<String> all = List.of("");
        for (var unit : units) {
            if (all.getFirst().length() >= LONGEST) {
                break;
            }
            all = longer(all, parts.apply(unit));
        }
        return all;
    }

    /// Every new document comes by here a few dozen times: loops, because a stream costs more than the step.
    private static List<String> longer(List<String> all, List<String> parts) {
        var longer = new ArrayList<String>(all.size());
        for (var part : parts) {
            for (var one : all) {
                if (longer.size() < MOST_READINGS) {
                    longer.add(one + part);
                }
            }
        }
        return longer;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static final class Shipped {

        static final Typing TYPING = new Typing(Characters.shipped(), Readings.shipped());
    }
}
