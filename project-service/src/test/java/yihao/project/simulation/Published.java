package yihao.project.simulation;

import static yihao.testkit.simulation.Violation.unless;

import java.util.List;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import yihao.testkit.simulation.Relayed;

/// What everybody else can know in the end: the bus, the copies, the journals, and one project for each lead.
final class Published {

    private final ProjectCity city;

    Published(ProjectCity city) {
        this.city = city;
    }

    void check(List<BsonDocument> projects, List<BsonDocument> sums) {
        var leads = city.store.look("lead", "leads");
        var relayed = new Relayed(city.store, city.bus);
        relayed.onTheBus("lead.lead", leads);
        relayed.onTheBus("project.project", projects);
        relayed.onTheBus("project.capital", sums);
        Relayed.copied(projects, city.store.look("lead", "copy_project_project"));
        oneProjectPerLead(leads, projects);
        var parked = city.store.look("lead", "parked_events").size()
                + city.store.look("project", "parked_events").size();
        unless(parked == 0, parked + " events are parked");
        relayed.journalled(city.project(1).platform, city.lead().platform);
        relayed.journalled(city.lead().platform, city.project(1).platform);
    }

    private static void oneProjectPerLead(List<BsonDocument> leads, List<BsonDocument> projects) {
        var converted = leads.stream()
                .filter(lead -> lead.getDocument("state").containsKey("projectId"))
                .collect(Collectors.toMap(
                        Published::id,
                        lead -> lead.getDocument("state").getString("projectId").getValue()));
        var started = projects.stream().collect(Collectors.toMap(Published::leadOf, Published::id));
        unless(converted.equals(started), "Conversions " + converted + ", but projects " + started);
        var numbers = projects.stream()
                .map(project -> project.getDocument("state").getString("number").getValue())
                .distinct()
                .count();
        unless(numbers == projects.size(), "Two projects have one number");
    }

    static String leadOf(BsonDocument project) {
        return project.getDocument("state")
                .getDocument("origin")
                .getString("leadId")
                .getValue();
    }

    private static String id(BsonDocument document) {
        return document.getString("_id").getValue();
    }
}
