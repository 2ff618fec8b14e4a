package yihao.lead.simulation;

import static yihao.testkit.simulation.Violation.unless;

import java.util.List;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import yihao.platform.store.States;
import yihao.testkit.simulation.Relayed;

/// What everybody else can know in the end: the bus, the copies, the journals.
final class Published {

    private final LeadCity city;
    private final Relayed relayed;

    Published(LeadCity city) {
        this.city = city;
        this.relayed = new Relayed(city.store, city.bus);
    }

    void check(List<BsonDocument> leads) {
        var projects = city.store.look("project", "projects");
        relayed.onTheBus("lead.lead", leads);
        relayed.onTheBus("project.project", projects);
        Relayed.copied(leads, city.store.look("project", "copy_lead_lead"));
        Relayed.copied(projects, city.store.look("lead", "copy_project_project"));
        leadsAreCopiedAsTheyAre();
        oneProjectPerConversion(leads, projects);
        var parked = city.store.look("lead", "parked_events").size()
                + city.store.look("project", "parked_events").size();
        unless(parked == 0, parked + " events are parked");
        relayed.journalled(city.lead(1).platform, city.project().platform);
        relayed.journalled(city.project().platform, city.lead(1).platform);
    }

    private void leadsAreCopiedAsTheyAre() {
        for (var copy : city.store.look("project", "copy_lead_lead")) {
            var lead = city.lead(1).leads.find(id(copy)).orElseThrow();
            var published = LeadLife.PUBLISHED
                    .of(lead.id(), yihao.lead.LeadAction.CONVERTED.name(), lead.state())
                    .body();
            unless(States.write(published).equals(copy.getDocument("state")), "A copy is not what its lead is");
        }
    }

    private void oneProjectPerConversion(List<BsonDocument> leads, List<BsonDocument> projects) {
        var converted = leads.stream()
                .filter(lead -> lead.getDocument("state").containsKey("conversion"))
                .collect(Collectors.toMap(
                        Published::id,
                        lead -> lead.getDocument("state")
                                .getDocument("conversion")
                                .getString("projectId")
                                .getValue()));
        var started = projects.stream()
                .collect(Collectors.toMap(
                        project ->
                                project.getDocument("state").getString("leadId").getValue(),
                        Published::id));
        unless(converted.equals(started), "Conversions " + converted + ", but projects " + started);
        for (var count : city.store.look("lead", IncrementedCopy.COLLECTION)) {
            unless(count.getNumber("value").intValue() == projects.size(), "Projects are counted twice");
        }
    }

    private static String id(BsonDocument document) {
        return document.getString("_id").getValue();
    }
}
