package yihao.testkit.authorisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yihao.kernel.Function;
import yihao.platform.web.authorisation.Permission;
import yihao.platform.web.authorisation.Permission.Relation;

/// What no table may say, whatever its rows are: who watches does not act, who keeps the platform reads no business,
/// and services speak where nobody else does.
final class Separation {

    private static final Set<Function> ADMINISTRATORS =
            Set.of(Function.SYSTEM_ADMINISTRATOR, Function.SECURITY_ADMINISTRATOR, Function.AUDIT_ADMINISTRATOR);

    /// Units, accounts and what is in an account's name, the machinery, and who read personal data.
    private static final Pattern ADMINISTRATION =
            Pattern.compile("\\S+ /api/(units|officers|officer-names|officer-work|imports|me|talent-unmaskings)(/.*)?"
                    + "|\\S+ /api/services/\\w+/(journal|parked-events|republication|lost-by-restore"
                    + "|master-key|work-items)(/.*)?");

    private static final Pattern TOLD_TO_SERVICES = Pattern.compile("GET /api/(me|services/\\w+/journal/heads)");

    private Separation() {}

    static List<String> broken(Collection<Permission> rows) {
        return Stream.of(
                        rows(rows, Separation::isActedOnByAuditor, "the auditor acts"),
                        rows(rows, Separation::isBusinessOfAdministrators, "an administrator has business rights"),
                        rows(rows, Separation::isForServicesAndOthers, "a service's door is open to others"))
                .flatMap(one -> one)
                .toList();
    }

    private static Stream<String> rows(Collection<Permission> rows, Predicate<Permission> broken, String what) {
        return rows.stream().filter(broken).map(row -> row.endpoint() + ": " + what);
    }

    /// To have the record proven or written out is no act.
    private static boolean isActedOnByAuditor(Permission row) {
        return row.functions().contains(Function.AUDITOR)
                && !row.endpoint().startsWith("GET ")
                && !row.endpoint().contains("/journal/")
                && row.of() != Relation.SELF;
    }

    private static boolean isBusinessOfAdministrators(Permission row) {
        return row.functions().stream().anyMatch(ADMINISTRATORS::contains)
                && row.of() != Relation.SELF
                && !ADMINISTRATION.matcher(row.endpoint()).matches();
    }

    private static boolean isForServicesAndOthers(Permission row) {
        var isInternal = row.endpoint().contains(" /internal/");
        return isInternal != row.functions().contains(Function.SERVICE)
                        && !TOLD_TO_SERVICES.matcher(row.endpoint()).matches()
                || isInternal && row.functions().size() > 1;
    }
}
