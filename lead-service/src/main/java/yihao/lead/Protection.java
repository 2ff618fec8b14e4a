package yihao.lead;

import java.time.LocalDate;
import java.util.List;

/// L4: the reporter's protection. While it stands, its identity keys are taken: nobody else can report an investor with
/// one of them.
///
/// @param keys `code:…`, `reg:…`, `name:<normalised>`: equal means the same investor
/// @param blocks coarse parts of the names under which similar ones are looked for
/// @param longest the last day however well the lead is worked
/// @param until the last protected day as things stand
/// @param rule id and version of the rule that set the days
public record Protection(List<String> keys, List<String> blocks, LocalDate longest, LocalDate until, String rule) {

    public Protection {
        keys = List.copyOf(keys);
        blocks = List.copyOf(blocks);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    public Protection until(LocalDate day) {
        return new Protection(keys, blocks, longest, day.isAfter(longest) ? longest : day, rule);
    }
}
