package yihao.testkit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.ProblemCode;

/// A service's README, held against its code: every problem code is listed, every class in the table of rules is there,
/// every row of that table is whole.
///
/// @param rules `RULES.md` beside it, where a long table of rules stands by itself
public record Readme(String text, String rules, Set<String> classes) {

    private static final Pattern RULES = Pattern.compile("(?ms)^## Rules$.*?(?=^## |\\z)");
    private static final Pattern TABLE = Pattern.compile("(?m)^\\|");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)[^`]*`");
    private static final String CODE = "[A-Z]{1,2}-?\\d+";
    private static final Pattern WHOLE_ROW = Pattern.compile(
            "\\| %s\\b.* \\| [^|]*`[\\w.#]+`[^|]* \\| [^|]*`\\w+(Test|Contract)`[^|]* \\|".formatted(CODE));
    /// A row that ran into another: its text goes on with the other's code.
    private static final Pattern RUN_TOGETHER = Pattern.compile("\\p{Ll}" + CODE);

    /// Of the service whose tests run; a rule of it may stand in the shared rooms.
    public static Readme ofService() {
        return of(Path.of(""), Path.of("../infra/platform/src"), Path.of("../infra/testkit/src"));
    }

    /// @param root of the service
    /// @param sources further folders in which a class may stand
    public static Readme of(Path root, Path... sources) {
        try {
            var classes = new TreeSet<String>();
            for (var folder : Stream.concat(Stream.of(root.resolve("src")), Stream.of(sources))
                    .toList()) {
                try (var files = Files.walk(folder)) {
                    classes.addAll(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .map(name -> name.replace(".java", ""))
                            .collect(Collectors.toSet()));
                }
            }
            var rules = root.resolve("RULES.md");
            return new Readme(
                    Files.readString(root.resolve("README.md")),
                    Files.exists(rules) ? Files.readString(rules) : "",
                    classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whole, or without the service's name in front.
    public boolean lists(ProblemCode problem) {
        var code = problem.code();
        return text.contains("`" + code + "`") || text.contains("`" + code.substring(code.indexOf('.') + 1) + "`");
    }

    public Set<String> classesNotThere() {
        var named = CLASS.matcher(tableOfRules()).results().map(found -> found.group(1));
        return named.filter(name -> !classes.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Rows of the table of rules without a code, a class or a test, and those that ran into another.
    public List<String> tornRules() {
        return tableOfRules()
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2) // the heading and the line below it
                .filter(row -> !WHOLE_ROW.matcher(row).matches()
                        || RUN_TOGETHER.matcher(row.replaceAll("`[^`]*`", "")).find())
                .toList();
    }

    private String tableOfRules() {
        var sections = Stream.of(text, rules)
                .flatMap(page -> RULES.matcher(page).results())
                .map(MatchResult::group)
                .collect(Collectors.joining());
        if (!TABLE.matcher(sections).find()) {
            throw new IllegalStateException("The README has no table of rules");
        }
        return sections;
    }
}
