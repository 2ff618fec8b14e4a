package yihao.lead.enterprise;

import static yihao.lead.enterprise.EnterpriseProblem.FIRM_NAME_TOO_LONG;
import static yihao.lead.enterprise.EnterpriseProblem.NO_FIRM_NAMED;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// A list of firms as people paste it: one per line, perhaps numbered, perhaps with the other columns of its table.
public final class PastedNames {

    private static final int LONGEST = 200;
    private static final Pattern NUMBERED = Pattern.compile("^[(（]?\\d{1,4}(?:[)）.、．](?!\\d)|\\t)\\s*");

    private PastedNames() {}

    public static Outcome<List<String>> read(String pasted) {
        var lines = pasted.lines().map(PastedNames::name).toList();
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).length() > LONGEST)
                .boxed()
                .findFirst()
                .<Outcome<List<String>>>map(
                        at -> Outcome.refused(new Refusal(FIRM_NAME_TOO_LONG, Map.of("line", at + 1, "most", LONGEST))))
                .orElseGet(() ->
                        named(lines.stream().filter(name -> !name.isEmpty()).toList()));
    }

    private static Outcome<List<String>> named(List<String> names) {
        return names.isEmpty() ? Outcome.refused(NO_FIRM_NAMED) : Outcome.done(names);
    }

    private static String name(String line) {
        var unnumbered = NUMBERED.matcher(line.strip()).replaceFirst("");
        return unnumbered.replaceFirst("\\t.*", "").strip();
    }
}
