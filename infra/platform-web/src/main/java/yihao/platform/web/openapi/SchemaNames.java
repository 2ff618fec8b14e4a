package yihao.platform.web.openapi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The names of schemas. Two capabilities may each have a `ReasonRequest`: in the document the capability stands before
/// it, and between them the controller it belongs to.
final class SchemaNames {

    private static final Set<String> SHARED = Set.of("kernel", "platform", "rules", "reference", "papers", "ledgers");

    /// What only holds the requests or answers of a capability together says nothing.
    private static final String HOLDER = "(Controller|Requests|Views)$";

    private SchemaNames() {}

    /// @param types full names, as the document has them before
    static Map<String, String> of(Set<String> types) {
        var names = new HashMap<String, String>();
        types.forEach(type -> names.put(type, of(type)));
        var once = new HashSet<String>();
        names.values().stream().filter(name -> !once.add(name)).findFirst().ifPresent(name -> {
            throw new IllegalStateException("Two schemas are named " + name);
        });
        return names;
    }

    /// A list of something is named after both: `yihao.platform.web.PageYihao.lead.visit.web.VisitView`.
    static String of(String type) {
        return Arrays.stream(type.split("(?=[Yy]ihao\\.)"))
                .map(SchemaNames::ofOne)
                .collect(Collectors.joining());
    }

    private static String ofOne(String type) {
        var path = List.of(type.split("\\."));
        var classes = path.stream().dropWhile(step -> isPackage(step)).toList();
        var isOurs = type.matches("[Yy]ihao\\..*") && path.size() - classes.size() > 2 && !SHARED.contains(path.get(1));
        var name = isOurs ? capitalised(path.get(2)) : "";
        for (var step : classes) {
            var word = step.replaceFirst(HOLDER, "");
            name = word.startsWith(name) ? word : name + word;
        }
        return name;
    }

    private static boolean isPackage(String step) {
        return Character.isLowerCase(step.charAt(0)) || step.equals("Yihao");
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
