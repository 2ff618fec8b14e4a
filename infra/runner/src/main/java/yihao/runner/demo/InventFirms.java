package yihao.runner.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import yihao.reference.CreditCode;
import yihao.reference.names.EnterpriseNames;
import yihao.runner.demo.CityTables.Line;
import yihao.runner.demo.CityTables.Origin;
import yihao.runner.demo.CityTables.Syllable;
import yihao.runner.demo.Firm.Name;

/// Invents investors whose names differ even after normalising.
final class InventFirms {
    private static final String CREDIT_CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final CityTables tables;
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
        var syllables = List.of(
                dice.one(tables.syllables().first()),
                dice.one(tables.syllables().first()),
                dice.one(tables.syllables().last()));
        var ref = "F%03d".formatted(number);
        return origin.isDomestic()
                ? new Firm(
                        ref,
                        List.of(chinese(syllables, line)),
                        dice.in(75) ? creditCode(number) : null,
                        null,
                        origin,
                        line)
                : new Firm(
                        ref,
                        List.of(foreign(syllables, line, origin), chinese(syllables, line)),
                        null,
                        dice.in(85) ? "DEMO-%s-%05d".formatted(origin.country(), 10_000 + number * 7) : null,
                        origin,
                        line);
    }

    private static Name chinese(List<Syllable> syllables, Line line) {
        var brand = syllables.stream().map(Syllable::zh).reduce("", String::concat);
        return new Name(brand + line.zh() + "有限公司", "zh");
    }

    private static Name foreign(List<Syllable> syllables, Line line, Origin origin) {
        var latin = syllables.stream().map(Syllable::latin).reduce("", String::concat);
        var brand = latin.substring(0, 1) + latin.substring(1).toLowerCase(Locale.ROOT);
        return new Name(brand + " " + line.en() + " " + origin.form(), origin.language());
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
