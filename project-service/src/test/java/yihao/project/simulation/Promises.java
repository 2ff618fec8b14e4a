package yihao.project.simulation;

import static yihao.testkit.simulation.Violation.unless;

import com.mongodb.client.model.Filters;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.Actor;
import yihao.project.simulation.Deed.Kind;

/// What people were promised, checked against what stands in the stores and in the journal, by its own reckoning.
final class Promises {

    private static final Set<Kind> ABOUT_MONEY = EnumSet.of(Kind.ENTER, Kind.VERIFY, Kind.REVOKE);

    private final ProjectCity city;
    private final Map<String, String> acknowledged = new HashMap<>();

    Promises(ProjectCity city) {
        this.city = city;
    }

    /// In the record the act bears the deed's title as its reason.
    Act act(Actor actor, Deed deed) {
        var title = deed.title();
        return new Act(actor, city.times.now(), title, title, new RequestKey(title, "body"), null);
    }

    /// Looked up beside the processes: what goes wrong is to go wrong in their own calls.
    Optional<String> projectOf(int lead) {
        return city.store.look("project", "projects", Filters.eq("state.origin.leadId", LeadLife.id(lead))).stream()
                .map(Promises::id)
                .findFirst();
    }

    List<BsonDocument> sumsOf(String project) {
        return city.store.look("project", "capitals", Filters.eq("state.projectId", project)).stream()
                .sorted(Comparator.comparing(Promises::id))
                .toList();
    }

    void acknowledged(Deed deed, String id) {
        var before = acknowledged.put(deed.title(), id);
        unless(before == null || before.equals(id), deed.title() + " was done to " + before + " and to " + id);
    }

    /// What must hold after every step.
    void stillKept(Deed deed) {
        if (ABOUT_MONEY.contains(deed.kind())) {
            onePaperOneSum(sums());
        }
        if (deed.kind() == Kind.CONVERT || deed.kind() == Kind.ASK_AGAIN || deed.kind() == Kind.HEAR_LEADS) {
            oneProjectEach(city.store.look("project", "projects"));
        }
    }

    void countedRight(int lead, int daysAgo) {
        var today = Entry.day(city.times.now());
        projectOf(lead)
                .ifPresent(project -> new CountsKept(city, sums(), today).check(project, today.minusDays(daysAgo % 6)));
    }

    void check() {
        var projects = city.store.look("project", "projects");
        oneProjectEach(projects);
        var sums = sums();
        onePaperOneSum(sums);
        sums.forEach(Promises::isSound);
        story(projects);
        new CountsKept(city, sums, Entry.day(city.times.now()))
                .check(projects.stream().map(Promises::id).toList());
        new Published(city).check(projects, city.store.look("project", "capitals"));
    }

    private List<Sum> sums() {
        return city.store.look("project", "capitals").stream().map(Sum::of).toList();
    }

    private static void oneProjectEach(List<BsonDocument> projects) {
        var leads = new HashSet<String>();
        projects.stream()
                .map(Published::leadOf)
                .forEach(lead -> unless(leads.add(lead), "Two projects come from " + lead));
    }

    private static void onePaperOneSum(List<Sum> sums) {
        var papers = new HashMap<String, String>();
        for (var sum : sums) {
            unless(sum.isRevoked() == (sum.key() == null), sum.id() + " is " + sum.status() + " with " + sum.key());
            if (!sum.isRevoked()) {
                var other = papers.put(sum.paper(), sum.id());
                unless(other == null, sum.paper() + " proves " + other + " and " + sum.id());
            }
        }
    }

    private static void isSound(Sum sum) {
        unless(!sum.enteredBy().equals(sum.verifiedBy()), sum.id() + " was verified by who entered it");
        unless(!sum.isVerified() || sum.voucher() != null, sum.id() + " was verified without a voucher");
        var cny = sum.amount().multiply(sum.rate()).setScale(2, RoundingMode.HALF_UP);
        unless(cny.compareTo(sum.cny()) == 0, sum.id() + " is " + sum.cny() + " yuan, not " + cny);
    }

    private void story(List<BsonDocument> projects) {
        var spaces = new HashMap<String, SpaceStory>();
        var sums = new HashMap<String, SumStory>();
        var done = new HashMap<String, String>();
        for (var document : city.store.look("project", "journal", Filters.exists("decision"))) {
            var entry = new Entry(document.getDocument("decision"));
            if (entry.isAbout("spaces")) {
                spaces.computeIfAbsent(entry.document(), _ -> new SpaceStory()).next(entry);
            }
            if (entry.isAbout("capitals")) {
                sums.computeIfAbsent(entry.document(), _ -> new SumStory()).next(entry);
            }
            if ((entry.isAbout("spaces") || entry.isAbout("capitals"))
                    && !entry.reason().isEmpty()) {
                var other = done.put(entry.reason(), entry.document());
                unless(other == null, entry + " was done twice");
            }
        }
        acknowledged.forEach((title, id) ->
                unless(id.equals(done.get(title)), title + " was acknowledged, but stands in " + done.get(title)));
        inTheEnd(spaces, projects);
    }

    private void inTheEnd(Map<String, SpaceStory> spaces, List<BsonDocument> projects) {
        var ended = projects.stream()
                .filter(project -> project.getDocument("state")
                        .getDocument("standing")
                        .getString("status")
                        .getValue()
                        .equals("TERMINATED"))
                .map(Promises::id)
                .collect(Collectors.toSet());
        for (var space : city.store.look("project", "spaces")) {
            var story = Objects.requireNonNull(spaces.get(id(space)));
            story.endsAs(space.getDocument("state"));
            story.isOver(Entry.day(city.times.now()), ended);
        }
    }

    private static String id(BsonDocument document) {
        return document.getString("_id").getValue();
    }
}
