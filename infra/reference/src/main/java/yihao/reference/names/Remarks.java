package yihao.reference.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What people write around a name: a number and a label in front of it, the marks of the exchange it is listed at, and
/// behind it in brackets remarks, former names and names in other languages.
final class Remarks {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\(\\d{1,3}\\)|\\d{1,3}[、.)])\\s*(?=\\p{IsHan})");
    private static final Pattern LISTED_BEFORE = Pattern.compile("^(\\*ST|S\\*ST|SST|ST|XD|XR|DR)\\s*(?=\\p{IsHan})");
    private static final Pattern LISTED_BEHIND =
            Pattern.compile("(?<=\\p{IsHan}\\s{0,3}\\p{IsHan})\\s*(-\\s*(UW|U|WD|W|SW|S|B|D|R)|[AB])\\s*$");
    private static final Pattern SHARE_CODE =
            Pattern.compile("^([^\\d]*:)?\\s*(SH|SZ|BJ|HK)?\\s*[.:]?\\s*\\d{4,6}(\\.(SH|SS|SZ|BJ|HK))?$");
    private static final Pattern TWO_SCRIPTS =
            Pattern.compile("^(?<one>.*\\p{IsHan}\\)?)\\s*/\\s*(?<other>\\p{IsLatin}[^/\\p{IsHan}]+)$");
    private static final int LEAST_LEFT = 2;

    private final Pattern labels;
    private final Pattern former;
    private final List<String> meaningless;
    private final Forms forms;
    private final List<String> branches;

    Remarks(NameRules rules, Forms forms, List<String> branches) {
        this.labels = Pattern.compile("^\\s*(" + anyOf(rules.labelWords()) + ")\\s*:\\s*");
        this.former = Pattern.compile("^\\W*(" + anyOf(rules.formerNameWords()) + ")\\s*:?\\s*(?<name>.+)$");
        this.meaningless = rules.remarkWords();
        this.forms = forms;
        this.branches = branches;
    }

    /// @param others further names of the same enterprise
    /// @param unclear remarks of which nobody knows whether they tell it from others
    record Parted(String name, List<String> others, String unclear) {}

    /// @param text in capitals, half width and simplified
    Parted part(String text) {
        var others = new ArrayList<String>();
        var name = withoutFront(text);
        var twoScripts = TWO_SCRIPTS.matcher(name);
        if (twoScripts.matches()) {
            others.add(twoScripts.group("other"));
            name = twoScripts.group("one");
        }
        var unclear = new StringBuilder();
        for (int open = lastBracket(name); open >= LEAST_LEFT; open = lastBracket(name)) {
            var before = name.substring(0, open).strip();
            var inside =
                    name.strip().substring(open + 1, name.strip().length() - 1).strip();
            if (!isLeftOut(before, inside, others, unclear)) {
                name = branches.stream().anyMatch(inside::endsWith) ? before + inside : name;
                break;
            }
            name = before;
        }
        return new Parted(LISTED_BEHIND.matcher(name).replaceFirst(""), List.copyOf(others), unclear.toString());
    }

    private String withoutFront(String text) {
        var unnumbered = NUMBER.matcher(text).replaceFirst("");
        var unlabelled = labels.matcher(unnumbered).replaceFirst("");
        return LISTED_BEFORE.matcher(unlabelled).replaceFirst("");
    }

    /// Whether what stands in the brackets is no part of the name.
    private boolean isLeftOut(String before, String inside, List<String> others, StringBuilder unclear) {
        var earlier = former.matcher(inside);
        if (earlier.matches()) {
            others.add(earlier.group("name"));
            return true;
        }
        if (meaningless.contains(inside) || SHARE_CODE.matcher(inside).matches()) {
            return true;
        }
        if (!forms.endsInOne(before) || forms.inBrackets(inside).isPresent() || isABranch(inside)) {
            return false;
        }
        if (forms.endsInOne(inside)) {
            others.add(inside);
        } else {
            unclear.append('(').append(inside).append(')');
        }
        return true;
    }

    private boolean isABranch(String inside) {
        return branches.stream().anyMatch(inside::endsWith);
    }

    /// Where the bracket opens that closes the text; -1 where none does.
    private static int lastBracket(String written) {
        var text = written.strip();
        int depth = 0;
        for (int i = text.length() - 1; i >= 0 && text.endsWith(")"); i--) {
            depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String anyOf(List<String> words) {
        return EnterpriseNames.longestFirst(words.stream()).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
