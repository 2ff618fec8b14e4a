package yihao.reference.names;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reference.Division;
import yihao.reference.Division.Kind;
import yihao.reference.Divisions;

/// Finds the region a Chinese name begins with. Districts and counties count only with their full name, because so many
/// brands begin with the short name of one.
final class Regions {

    static final String COUNTRY = "CN";
    private static final int LEAST_CHARACTERS_LEFT = 2;

    private final NameRules rules;
    private final Map<String, List<Division>> byName = new HashMap<>();
    /// Districts and counties by the names people use within their city (北仑).
    private final Map<String, List<Division>> withinACity = new HashMap<>();
    private final Set<String> business;
    private final int longest;

    Regions(NameRules rules) {
        this.rules = rules;
        this.business = rules.businessWords().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        Divisions.shipped().all().stream()
                .filter(Division::isAdministrative)
                .forEach(division -> names(division)
                        .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(division)));
        Divisions.shipped().all().stream()
                .filter(division -> division.isAdministrative() && division.kind() == Kind.COUNTY)
                .filter(division -> division.name().length() > LEAST_CHARACTERS_LEFT)
                .forEach(division -> withinACity
                        .computeIfAbsent(division.name().replaceFirst("新?[区县市]$", ""), _ -> new ArrayList<>())
                        .add(division));
        this.longest = byName.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    /// A region and the text behind it.
    record Found(String region, String rest) {}

    /// How sure one must be that a word means a place.
    enum Care {
        /// Inside brackets: the text may be nothing but a region.
        WHOLE,
        /// In front of a name.
        FRONT,
        /// In front of a name that has said its region already: only a full name (上海市), since brands borrow short ones.
        FRONT_AGAIN
    }

    Optional<Found> leading(String text, Care care) {
        var here = new Walk(text, care);
        while (here.takeCountry() || here.takeDivision()) {
            // as long as one stands there
        }
        here.takeZone();
        return here.region.isEmpty() ? Optional.empty() : Optional.of(new Found(here.region, here.rest));
    }

    private Stream<String> names(Division division) {
        var name = division.name();
        var common = rules.shortNames().get(division.code());
        if (common != null) {
            return Stream.of(name, common);
        }
        var brief = name.replaceFirst("(省|市|盟|地区)$", "");
        boolean isKnownByIt = division.kind() != Kind.COUNTY || name.endsWith("市");
        return isKnownByIt && brief.length() > 1 ? Stream.of(name, brief).distinct() : Stream.of(name);
    }

    /// One reading of one text from left to right.
    private final class Walk {

        private final int least;
        private final boolean fullNamesOnly;
        private String rest;
        private String region = "";
        private @Nullable Division context;

        Walk(String text, Care care) {
            this.rest = text;
            this.least = care == Care.WHOLE ? 0 : LEAST_CHARACTERS_LEFT;
            this.fullNamesOnly = care == Care.FRONT_AGAIN;
        }

        boolean takeCountry() {
            return region.isEmpty()
                    && !fullNamesOnly
                    && (rules.countryWords().zh().stream().anyMatch(word -> take(word, COUNTRY)) || takeForeign());
        }

        private boolean takeForeign() {
            return rules.foreignPlaces().entrySet().stream()
                    .anyMatch(place -> rest.startsWith(place.getKey())
                            && !splitsAWord(place.getKey())
                            && take(place.getKey(), place.getValue()));
        }

        boolean takeDivision() {
            for (int length = Math.min(longest, rest.length() - least); length > 1; length--) {
                var name = rest.substring(0, length);
                var known = known(name);
                if (!known.isEmpty() && !splitsAWord(name) && takeOne(name, known)) {
                    return true;
                }
            }
            return false;
        }

        private List<Division> known(String name) {
            var anywhere = byName.getOrDefault(name, List.of()).stream()
                    .filter(division -> !fullNamesOnly || division.name().equals(name))
                    .toList();
            var city = context;
            return !anywhere.isEmpty() || fullNamesOnly || city == null || !isACity(city) || endsBeforeABusiness(name)
                    ? anywhere
                    : withinACity.getOrDefault(name, List.of());
        }

        /// 西安长安汽车 has a brand, and not the district 长安 before its line of business.
        private boolean endsBeforeABusiness(String name) {
            var after = rest.substring(name.length());
            return business.stream().anyMatch(after::startsWith);
        }

        void takeZone() {
            for (var zone : rules.zoneWords()) {
                if (!region.isEmpty() && take(zone, region + "+" + zone)) {
                    return;
                }
            }
        }

        private boolean takeOne(String name, List<Division> known) {
            var around = context;
            if (around == null) {
                var highest = known.stream().min(comparingInt(Regions::depth)).orElseThrow();
                boolean certain = known.stream()
                                .filter(other -> depth(other) == depth(highest))
                                .count()
                        == 1;
                context = certain ? highest : null;
                return take(name, certain ? highest.code() : name);
            }
            var inside = known.stream()
                    .filter(division -> !division.equals(around) && isWithin(division, around))
                    .findFirst();
            inside.ifPresent(division -> context = division);
            return inside.isPresent() && take(name, inside.get().code());
        }

        private boolean take(String word, String meaning) {
            if (!rest.startsWith(word) || rest.length() - word.length() < least) {
                return false;
            }
            rest = rest.substring(word.length());
            region = meaning;
            return true;
        }

        /// 上海市场 is not 上海市 and 场.
        private boolean splitsAWord(String name) {
            var from = rest.substring(name.length() - 1);
            return rules.wordsThatBeginLikeASuffix().stream().anyMatch(from::startsWith);
        }
    }

    private static boolean isWithin(Division division, Division around) {
        return Divisions.shipped().path(division.code()).contains(around);
    }

    private static boolean isACity(Division division) {
        return division.kind() != Kind.COUNTY && division.name().endsWith("市");
    }

    private static int depth(Division division) {
        return Divisions.shipped().path(division.code()).size();
    }
}
