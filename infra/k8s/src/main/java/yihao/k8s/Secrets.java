package yihao.k8s;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What of an environment is secret, by its name or by what it says.
final class Secrets {

    private static final Predicate<String> NAMED = Pattern.compile(
                    "(?i).*(secret|password|masterkeys?|token|store_?uri)")
            .asMatchPredicate();
    private static final Predicate<String> SAID =
            Pattern.compile("://[^/\\s:]+:[^/\\s$]+@").asPredicate();

    private Secrets() {}

    static boolean areIn(String name, String value) {
        return !value.isEmpty() && (NAMED.test(name) || SAID.test(value));
    }
}
