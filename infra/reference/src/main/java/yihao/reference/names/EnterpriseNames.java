package yihao.reference.names;

import static java.util.Comparator.comparingInt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yihao.reference.names.Regions.Care;
import yihao.reference.names.Step.Kind;

/// Takes the name of an enterprise apart: Chinese by its registered structure, foreign ones by their company forms.
public final class EnterpriseNames {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern LEFT_OVER = Pattern.compile("[()]");
    private static final int REMEMBERED = 5_000;

    private final NameRules rules;
    private final Characters characters;
    private final Regions regions;
    private final Forms forms;
    private final List<String> groups;
    private final List<String> branches;
    private final Map<String, String> placesInLatin;
    private final List<String> latinPlaces;
    private final Brand.Lines lines;
    private final Remarks remarks;
    private final Branches apart;
    /// One report asks for the same few names a dozen times, and of every similar name it meets.
    private final Cache<String, NormalisedName> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private EnterpriseNames(NameRules rules, Characters characters) {
        this.rules = rules;
        this.characters = characters;
        this.regions = new Regions(rules);
        this.forms = Forms.of(rules, this::plain);
        this.groups = longestFirst(rules.groupWords().stream().map(this::plain));
        this.branches = longestFirst(rules.branchWords().stream()
                .flatMap(words -> words.words().stream())
                .map(this::plain));
        this.placesInLatin = new HashMap<>(rules.placesInLatin());
        rules.countryWords().en().forEach(word -> placesInLatin.put(word, Regions.COUNTRY));
        this.latinPlaces = longestFirst(placesInLatin.keySet().stream());
        this.lines = Brand.Lines.of(rules);
        this.remarks = new Remarks(rules, forms, branches);
        this.apart = new Branches(branches, forms, regions);
    }

    public static EnterpriseNames shipped() {
        return Shipped.NAMES;
    }

    public NormalisedName normalise(String written) {
        return known.get(written, this::read);
    }

    /// The name, and the other names that are written with it: 甲有限公司（原乙有限公司）.
    public List<NormalisedName> all(String written) {
        var name = normalise(written);
        return Stream.concat(Stream.of(name), name.otherNames().stream().map(this::normalise))
                .toList();
    }

    private NormalisedName read(String written) {
        var draft = new Draft(written);
        draft.becomes(Kind.WIDTH, characters.halfWidth(draft.text()));
        draft.becomes(Kind.LETTERS, characters.plainCapitals(draft.text()));
        draft.becomes(Kind.SIMPLIFIED, characters.simplified(draft.text()));
        var parted = remarks.part(draft.text());
        draft.isAlsoCalled(parted.others());
        draft.becomes(Kind.REMARK, parted.name());
        draft.becomes(Kind.PUNCTUATION, tidy(draft.text()));
        draft.becomes(Kind.SIMPLIFIED, characters.alike(draft.text()));
        apart.set(draft);
        readBrackets(draft);
        leaveFormsOut(draft);
        setRegionApart(draft);
        leaveFormsOut(draft);
        var brand = lines.of(draft.text());
        draft.becomes(Kind.PUNCTUATION, draft.text().replace(" ", ""));
        var core = rules.groupsAreEqual() || !draft.isAGroup() ? draft.text() : draft.text() + groups.getFirst();
        return draft.finished(core + tidy(parted.unclear()), brand);
    }

    /// A region, a form or a group in brackets means what it would mean outside; anything else loses its brackets.
    private void readBrackets(Draft draft) {
        for (var brackets = BRACKETS.matcher(draft.text());
                brackets.find();
                brackets = BRACKETS.matcher(draft.text())) {
            var inside = brackets.group(1).strip();
            var region = region(inside);
            if (region.isPresent()) {
                draft.lies(region.get());
                draft.becomes(Kind.REGION, cut(brackets));
            } else if (forms.inBrackets(inside).isPresent()) {
                draft.hasForm(forms.inBrackets(inside).get());
                draft.becomes(Kind.FORM, cut(brackets));
            } else if (groups.contains(inside)) {
                draft.isGroup();
                draft.becomes(Kind.GROUP, cut(brackets));
            } else {
                draft.becomes(Kind.PUNCTUATION, brackets.replaceFirst(Matcher.quoteReplacement(" " + inside + " ")));
                draft.becomes(Kind.PUNCTUATION, tidy(draft.text()));
            }
        }
        draft.becomes(Kind.PUNCTUATION, tidy(LEFT_OVER.matcher(draft.text()).replaceAll(" ")));
    }

    private Optional<String> region(String inside) {
        if (placesInLatin.containsKey(inside)) {
            return Optional.of(placesInLatin.get(inside));
        }
        return regions.leading(inside, Care.WHOLE)
                .filter(found -> found.rest().isEmpty())
                .map(Regions.Found::region);
    }

    private void leaveFormsOut(Draft draft) {
        boolean changed = true;
        while (changed) {
            var before = draft.text();
            forms.without(before).ifPresent(found -> {
                draft.hasForm(found.family());
                draft.becomes(Kind.FORM, found.rest());
            });
            Words.trailing(draft.text(), groups).ifPresent(found -> {
                draft.isGroup();
                draft.becomes(Kind.GROUP, found.rest());
            });
            changed = !before.equals(draft.text());
        }
    }

    private void setRegionApart(Draft draft) {
        var care = draft.hasARegion() ? Care.FRONT_AGAIN : Care.FRONT;
        regions.leading(draft.text(), care).ifPresent(found -> {
            draft.lies(found.region());
            draft.becomes(Kind.REGION, found.rest());
        });
        Words.trailing(draft.text(), latinPlaces)
                .or(() -> Words.leading(draft.text(), latinPlaces))
                .ifPresent(found -> {
                    draft.lies(placesInLatin.getOrDefault(found.word(), Regions.COUNTRY));
                    draft.becomes(Kind.REGION, found.rest());
                });
    }

    private static String cut(Matcher brackets) {
        return tidy(brackets.replaceFirst(" "));
    }

    static String tidy(String text) {
        return Characters.withoutNeedlessSpaces(Characters.withoutPunctuation(text));
    }

    private String plain(String word) {
        return tidy(characters.simplified(characters.plainCapitals(word)));
    }

    static List<String> longestFirst(Stream<String> words) {
        return words.distinct().sorted(comparingInt(String::length).reversed()).toList();
    }

    private static final class Shipped {

        static final EnterpriseNames NAMES = new EnterpriseNames(NameRules.shipped(), Characters.shipped());
    }
}
