package yihao.ledgers.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.ledgers.Headings;

/// What one unit calls the columns of one kind of ledger, beside the words that are data: said once, remembered.
public record OwnHeadings(String kind, String unit, List<Named> named) {

    public OwnHeadings {
        named = List.copyOf(named);
    }

    /// @param field none takes back what was said of the heading
    public record Named(String heading, @Nullable String field) {}

    OwnHeadings with(List<Named> more) {
        var all = new ArrayList<>(named);
        for (var one : more) {
            all.removeIf(earlier -> Headings.areSame(earlier.heading(), one.heading()));
            if (one.field() != null) {
                all.add(one);
            }
        }
        return new OwnHeadings(kind, unit, all);
    }

    Map<String, String> byHeading() {
        return named.stream()
                .filter(one -> one.field() != null)
                .collect(Collectors.toMap(Named::heading, Named::field, (_, later) -> later));
    }
}
