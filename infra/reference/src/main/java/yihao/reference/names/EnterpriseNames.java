package yihao.reference.names;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yihao.reference.names.Regions.Care;
import yihao.reference.names.Step.Kind;

/// Takes the name of an enterprise apart: Chinese by its registered structure, foreign ones by their company forms.
public final class EnterpriseNames {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private final NameRules rules;
    private final Characters characters;
    private final Regions regions;
    private final List<String> forms;
    private final List<String> leadingForms;
    private final List<String> groups;
    private final List<String> branches;
    private final List<String> countries;
    private final List<String> activities;

    private EnterpriseNames(NameRules rules, Characters characters) {
        this.rules = rules;
        this.characters = characters;
        this.regions = new Regions(rules);
        this.forms = longestFirst(rules.trailingForms().flatMap(this::withSpacedInitials));
        this.leadingForms = longestFirst(rules.leadingForms().map(this::plain));
        this.groups = longestFirst(rules.groupWords().stream().map(this::plain));
        this.branches = longestFirst(rules.branchWords().stream()
                .flatMap(words -> words.words().stream())
                .map(this::plain));
        this.countries = longestFirst(rules.countryWords().en().stream());
        this.activities = longestFirst(rules.activityWords().stream());
    }

    public static EnterpriseNames shipped() {
        return Shipped.NAMES;
    }

    public NormalisedName normalise(String written) {
        var draft = new Draft(written);
        draft.becomes(Kind.WIDTH, characters.halfWidth(draft.text()));
        draft.becomes(Kind.LETTERS, characters.plainCapitals(draft.text()));
        draft.becomes(Kind.SIMPLIFIED, characters.simplified(draft.text()));
        draft.becomes(Kind.PUNCTUATION, tidy(draft.text()));
        setBranchApart(draft);
        readBrackets(draft);
        leaveFormsOut(draft);
        setRegionApart(draft);
        leaveFormsOut(draft);
        draft.becomes(Kind.PUNCTUATION, draft.text().replace(" ", ""));
        var core = rules.groupsAreEqual() || !draft.isAGroup() ? draft.text() : draft.text() + groups.getFirst();
        return draft.finished(core, brand(draft.text()));
    }

    /// 某某有限公司济南分公司: what follows the organisation form. Without a form in it, nothing can be set apart.
    private void setBranchApart(Draft draft) {
        var text = draft.text();
        if (branches.stream().noneMatch(text::endsWith)) {
            return;
        }
        forms.stream()
                .filter(form -> text.lastIndexOf(form) > 0 && !text.endsWith(form))
                .mapToInt(form -> text.lastIndexOf(form) + form.length())
                .max()
                .ifPresent(end -> {
                    draft.isBranch(text.substring(end).replaceAll("[() ]", ""));
                    draft.becomes(Kind.BRANCH, text.substring(0, end).strip());
                });
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
            } else if (forms.contains(inside)) {
                draft.becomes(Kind.FORM, cut(brackets));
            } else if (groups.contains(inside)) {
                draft.isGroup();
                draft.becomes(Kind.GROUP, cut(brackets));
            } else {
                draft.becomes(Kind.PUNCTUATION, brackets.replaceFirst(Matcher.quoteReplacement(" " + inside + " ")));
                draft.becomes(Kind.PUNCTUATION, tidy(draft.text()));
            }
        }
        draft.becomes(Kind.PUNCTUATION, tidy(draft.text().replaceAll("[()]", " ")));
    }

    private Optional<String> region(String inside) {
        if (countries.contains(inside)) {
            return Optional.of(Regions.COUNTRY);
        }
        return regions.leading(inside, Care.WHOLE)
                .filter(found -> found.rest().isEmpty())
                .map(Regions.Found::region);
    }

    private void leaveFormsOut(Draft draft) {
        boolean changed = true;
        while (changed) {
            var before = draft.text();
            trailing(before, forms).ifPresent(rest -> draft.becomes(Kind.FORM, rest));
            leading(draft.text(), leadingForms).ifPresent(rest -> draft.becomes(Kind.FORM, rest));
            trailing(draft.text(), groups).ifPresent(rest -> {
                draft.isGroup();
                draft.becomes(Kind.GROUP, rest);
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
        trailing(draft.text(), countries).ifPresent(rest -> {
            draft.lies(Regions.COUNTRY);
            draft.becomes(Kind.REGION, rest);
        });
    }

    private String brand(String core) {
        var rest = core;
        for (var activity : activities) {
            if (rest.length() - activity.length() > 1) {
                rest = rest.replace(activity, "");
            }
        }
        return rest.length() > 1 ? rest : core;
    }

    /// The text without the word at its end, if something remains; a Latin word only as a word of its own.
    private static Optional<String> trailing(String text, List<String> words) {
        return words.stream()
                .filter(word -> !words.contains(text) && text.endsWith(word))
                .filter(word -> !isLatin(word.charAt(0)) || !isLatin(before(text, text.length() - word.length())))
                .map(word -> text.substring(0, text.length() - word.length()).strip())
                .filter(rest -> !rest.isEmpty())
                .findFirst();
    }

    private static Optional<String> leading(String text, List<String> words) {
        return words.stream()
                .filter(text::startsWith)
                .filter(word -> !isLatin(word.charAt(0)) || text.startsWith(" ", word.length()))
                .map(word -> text.substring(word.length()).strip())
                .filter(rest -> !rest.isEmpty())
                .findFirst();
    }

    private static char before(String text, int index) {
        return index == 0 ? ' ' : text.charAt(index - 1);
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String cut(Matcher brackets) {
        return tidy(brackets.replaceFirst(" "));
    }

    private static String tidy(String text) {
        return Characters.withoutNeedlessSpaces(Characters.withoutPunctuation(text));
    }

    private String plain(String word) {
        return tidy(characters.simplified(characters.plainCapitals(word)));
    }

    /// `S.A.` is also written `S. A.`
    private Stream<String> withSpacedInitials(String form) {
        var plain = plain(form);
        boolean initials = form.matches("(\\p{L}\\.){2,}");
        return initials ? Stream.of(plain, String.join(" ", plain.split(""))) : Stream.of(plain);
    }

    private static List<String> longestFirst(Stream<String> words) {
        return words.distinct().sorted(comparingInt(String::length).reversed()).toList();
    }

    private static final class Shipped {

        static final EnterpriseNames NAMES = new EnterpriseNames(NameRules.shipped(), Characters.shipped());
    }
}
