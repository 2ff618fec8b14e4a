package yihao.e2e.fuzz;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import yihao.e2e.Caller;
import yihao.e2e.City;

/// Who sends made-up requests, and what those may write who have no business to write.
final class Persons {

    static final String NOBODY = "nobody";
    private static final String STRANGER = "a stranger";
    private static final String MACHINE = "liaison-munich";

    private static final List<String> ALL = List.of(
            NOBODY,
            STRANGER,
            MACHINE,
            "auditor",
            "expert",
            "referrer",
            "zhangdian.officer",
            "zhangdian.head",
            "linzi.officer",
            "squad.member",
            "bureau.officer",
            "bureau.head",
            "city.leader",
            "supervision",
            "finance",
            "commerce.reviewer",
            "talent.office",
            "talent.head",
            "procedure.officer",
            "foreign.affairs",
            "system.admin",
            "security.admin",
            "audit.admin");

    /// Everybody may do these for themselves; what is asked of several records at once is answered for each.
    private static final String OWN = "POST /api/(notices|institutions/alike|leads/bulk).*"
            + "|(PUT|POST|DELETE) /api/(columns|saved-filters|read-guides).*";

    /// Auditors write journals out; that they did is in the journal itself.
    private static final String EXPORTS = "|POST /api/services/.*/journal/exports";

    private static final Map<String, Pattern> MAY_WRITE = Map.of(
            NOBODY, Pattern.compile(""), STRANGER, Pattern.compile(""), "auditor", Pattern.compile(OWN + EXPORTS));

    private final City city;
    private final Map<String, CopyOnWriteArrayList<String>> letIn = new ConcurrentHashMap<>();
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    Persons(City city) {
        this.city = city;
    }

    /// Mostly somebody who was let in here before, so that requests come further than the door.
    String any(Operation operation, RandomGenerator random) {
        var before = letIn.get(operation.toString());
        return before == null || random.nextInt(3) == 0
                ? ALL.get(random.nextInt(ALL.size()))
                : before.get(random.nextInt(before.size()));
    }

    void wasLetIn(String person, Operation operation) {
        letIn.computeIfAbsent(operation.toString(), _ -> new CopyOnWriteArrayList<>())
                .addIfAbsent(person);
    }

    /// Whether a yes to this write is none that anybody decided.
    static boolean mayNot(String person, Operation operation) {
        var pattern = MAY_WRITE.get(person);
        return pattern != null
                && !operation.isPublic()
                && !pattern.matcher(operation.toString()).matches();
    }

    Caller caller(String person) {
        return callers.computeIfAbsent(person, name -> switch (name) {
            case NOBODY -> city.anybody();
            case STRANGER -> city.bearing("eyJhbGciOiJub25lIn0.eyJzdWIiOiJzeXN0ZW0uYWRtaW4ifQ.");
            case MACHINE -> city.machine(name);
            default -> city.as(name);
        });
    }
}
