package yihao.runner.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import yihao.reference.CreditCode;
import yihao.reference.names.EnterpriseNames;
import yihao.runner.demo.CityTables.Line;
import yihao.runner.demo.CityTables.Origin;
import yihao.runner.demo.CityTables.Syllable;
import yihao.runner.demo.Firm.Brand;
import yihao.runner.demo.Firm.Name;

/// Invents investors whose names differ even after normalising.
final class InventFirms {
    private static final String CREDIT_CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final CityTables tables;
    private final List<String> brands = brands();
    private final EnterpriseNames names = EnterpriseNames.shipped();
    private final HashSet<String> taken = new HashSet<>();

    InventFirms(CityTables tables) {
        this.tables = tables;
    }

    List<Firm> all() {
        var dice = new Dice(tables.seed(), "firms");
        var firms = new ArrayList<Firm>();
        while (firms.size() < tables.firms()) {
            var firm = invent(firms.size(), dice);
            if (firm.names().stream().allMatch(name -> isFree(name.text()))) {
                firm.names().forEach(name -> taken.add(key(name.text())));
                firms.add(firm);
            }
        }
        return firms;
    }

    private boolean isFree(String name) {
        return !taken.contains(key(name));
    }

    private String key(String name) {
        return names.normalise(name).key();
    }

    private Firm invent(int number, Dice dice) {
        var origin = dice.weighted(tables.origins());
        var line = dice.one(tables.industries());
        var ref = "F%03d".formatted(number);
        return origin.isDomestic()
                ? domestic(ref, number, origin, line, dice)
                : foreign(ref, number, origin, line, dice);
    }

    private Firm domestic(String ref, int number, Origin origin, Line line, Dice dice) {
        var brand = new Brand(dice.one(brands), "");
        var traits = traits(ref, origin);
        var drawn = dice.one(tables.forms());
        var form = traits.contains("LISTED") ? tables.listedForm() : drawn;
        var names = List.of(new Name(brand.zh() + line.zh() + form, "zh"));
        var code = dice.in(75) ? creditCode(number) : null;
        return new Firm(ref, brand, names, code, null, origin, line, traits);
    }

    private Firm foreign(String ref, int number, Origin origin, Line line, Dice dice) {
        var brand = foreignBrand(dice);
        var names = List.of(
                new Name(brand.latin() + " " + line.en() + " " + origin.form(), origin.language()),
                new Name(brand.zh() + line.zh() + "有限公司", "zh"));
        var registration = dice.in(85) ? "DEMO-%s-%05d".formatted(origin.country(), 10_000 + number * 7) : null;
        return new Firm(ref, brand, names, null, registration, origin, line, traits(ref, origin));
    }

    private Brand foreignBrand(Dice dice) {
        var syllables = List.of(
                dice.one(tables.syllables().first()),
                dice.one(tables.syllables().first()),
                dice.one(tables.syllables().last()));
        var latin = syllables.stream().map(Syllable::latin).reduce("", String::concat);
        return new Brand(
                syllables.stream().map(Syllable::zh).reduce("", String::concat),
                latin.substring(0, 1) + latin.substring(1).toLowerCase(Locale.ROOT));
    }

    private List<String> traits(String ref, Origin origin) {
        var dice = new Dice(tables.seed(), "traits " + ref);
        return tables.traits().stream()
                .filter(share -> share.from().contains(origin.country()) && dice.in(share.hundred()))
                .map(CityTables.TraitShare::trait)
                .toList();
    }

    private static List<String> brands() {
        try {
            return new ClassPathResource("demo/brands.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In the form of the standard, with a right check digit and an organisation that nobody has.
    static String creditCode(int number) {
        var body = "91370000MADEM" + "%04d".formatted(number);
        return CREDIT_CODE_CHARACTERS
                .chars()
                .mapToObj(last -> body + (char) last)
                .filter(code -> CreditCode.of(code).isValid())
                .findFirst()
                .orElseThrow();
    }
}
