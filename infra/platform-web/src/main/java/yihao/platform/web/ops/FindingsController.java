package yihao.platform.web.ops;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.platform.web.Findings;
import yihao.platform.web.Findings.Finding;

/// G4: what this service finds by a number or a name, by kind: the best first, of equals in the order of
/// their register.
@RestController
@RequestMapping("/api/services/${yihao.service}")
class FindingsController {

    private static final int SHOWN = 8;
    private static final int LONGEST = 100;

    private final ObjectProvider<Findings> findings;

    FindingsController(ObjectProvider<Findings> findings) {
        this.findings = findings;
    }

    /// @param more whether there are others: the register has them all
    record Group(String kind, List<Finding> items, boolean more) {

        static Group of(String kind, List<Finding> found, String typed) {
            var best = found.stream()
                    .sorted(Comparator.comparing(one -> Likeness.of(one, typed)))
                    .limit(SHOWN)
                    .toList();
            return new Group(kind, best, found.size() > best.size());
        }
    }

    @GetMapping("/search")
    Map<String, List<Group>> search(@RequestParam @NotBlank @Size(max = LONGEST) String q, Actor actor, Locale locale) {
        var typed = q.strip();
        var groups = findings.orderedStream()
                .map(one -> Group.of(one.kind(), one.of(actor, typed, locale), typed))
                .filter(group -> !group.items().isEmpty())
                .toList();
        return Map.of("groups", groups);
    }

    /// The better first.
    private enum Likeness {
        NUMBER,
        TITLE,
        BEGINNING,
        PART;

        static Likeness of(Finding one, String typed) {
            var number = one.number().toLowerCase(Locale.ROOT);
            var title = one.title() == null ? "" : one.title().toLowerCase(Locale.ROOT);
            var asked = typed.toLowerCase(Locale.ROOT);
            if (number.equals(asked)) {
                return NUMBER;
            }
            if (title.equals(asked)) {
                return TITLE;
            }
            return number.startsWith(asked) || title.startsWith(asked) ? BEGINNING : PART;
        }
    }
}
