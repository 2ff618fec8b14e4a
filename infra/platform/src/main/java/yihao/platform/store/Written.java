package yihao.platform.store;

import com.mongodb.client.model.Filters;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;

/// Asks for records by what somebody typed.
public final class Written {

    private static final Bson NOWHERE = Filters.in("_id", List.of());

    private Written() {}

    /// It stands somewhere in one of these fields, in whatever case.
    public static Bson part(String typed, String... fields) {
        return said(Pattern.quote(typed.strip()), Pattern.CASE_INSENSITIVE, fields);
    }

    /// The field begins with it, as it is written: an index helps.
    public static Bson beginning(String typed, String field) {
        return said("^" + Pattern.quote(typed.strip()), 0, field);
    }

    /// The store knows no pattern with a NUL in it, and no record says one.
    private static Bson said(String pattern, int flags, String... fields) {
        if (pattern.indexOf('\0') >= 0) {
            return NOWHERE;
        }
        var compiled = Pattern.compile(pattern, flags);
        return Filters.or(Arrays.stream(fields)
                .map(field -> Filters.regex(field, compiled))
                .toList());
    }
}
