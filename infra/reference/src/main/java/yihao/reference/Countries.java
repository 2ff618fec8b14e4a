package yihao.reference;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// ISO 3166-1 in Chinese and English.
public final class Countries {

    private final Map<String, Country> byAlpha2;

    private Countries(Map<String, Country> byAlpha2) {
        this.byAlpha2 = Collections.unmodifiableMap(byAlpha2);
    }

    public static Countries shipped() {
        return Shipped.COUNTRIES;
    }

    public Optional<Country> find(String alpha2) {
        return Optional.ofNullable(byAlpha2.get(alpha2));
    }

    /// The code (ISO 3166 alpha-2) of the country that people call so: by a code, the list's names, or the short ones
    /// (美国).
    public Optional<String> called(String written) {
        return all().stream()
                .filter(country -> names(country).anyMatch(written::equalsIgnoreCase))
                .map(Country::alpha2)
                .findFirst();
    }

    private static Stream<String> names(Country country) {
        var everyday = Locale.of("", country.alpha2());
        return Stream.of(
                country.alpha2(),
                country.alpha3(),
                country.nameZh(),
                country.nameEn(),
                everyday.getDisplayCountry(Locale.CHINESE),
                everyday.getDisplayCountry(Locale.ENGLISH));
    }

    public Collection<Country> all() {
        return byAlpha2.values();
    }

    private static final class Shipped {

        static final Countries COUNTRIES = new Countries(read());

        private static Map<String, Country> read() {
            var ours = Table.read("codes/country-names.csv").rows().stream()
                    .collect(toUnmodifiableMap(row -> row.get("alpha2"), row -> row));
            var all = new TreeMap<String, Country>();
            for (var row : Table.read("codes/iso3166-countries.csv").rows()) {
                var alpha2 = row.get("ISO3166-1-Alpha-2");
                var named = ours.get(alpha2);
                all.put(
                        alpha2,
                        new Country(
                                alpha2,
                                row.get("ISO3166-1-Alpha-3"),
                                "0".repeat(3 - row.get("ISO3166-1-numeric").length()) + row.get("ISO3166-1-numeric"),
                                named == null ? row.get("official_name_cn") : named.get("name_zh"),
                                named == null ? row.get("CLDR_display_name") : named.get("name_en")));
            }
            return all;
        }
    }
}
