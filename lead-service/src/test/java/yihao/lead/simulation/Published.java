package yihao.lead.simulation;

import static yihao.testkit.simulation.Violation.unless;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.journal.JournalHeads;
import yihao.platform.journal.VerifyJournal;
import yihao.platform.store.States;

/// What everybody else can know in the end: the bus, the copies, the journals.
final class Published {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int HEADS = 500;

    private final LeadCity city;

    Published(LeadCity city) {
        this.city = city;
    }

    void check(List<BsonDocument> leads) {
        var projects = city.store.look("project", "projects");
        onTheBus("lead.lead", leads);
        onTheBus("project.project", projects);
        copied(leads, city.store.look("project", "copy_lead_lead"));
        copied(projects, city.store.look("lead", "copy_project_project"));
        leadsAreCopiedAsTheyAre();
        oneProjectPerConversion(leads, projects);
        var parked = city.store.look("lead", "parked_events").size()
                + city.store.look("project", "parked_events").size();
        unless(parked == 0, parked + " events are parked");
        journalled("lead");
        journalled("project");
    }

    private void onTheBus(String topic, List<BsonDocument> owners) {
        var highest = new HashMap<String, Long>();
        var last = new HashMap<String, Long>();
        for (var record : city.bus.topic(topic)) {
            var sequence = JSON.readTree(record.json()).get("sequence").asLong();
            var before = highest.getOrDefault(record.key(), 0L);
            unless(sequence <= before + 1, "Event %d of %s came before its time".formatted(sequence, record.key()));
            highest.put(record.key(), Math.max(before, sequence));
            last.put(record.key(), sequence);
        }
        unless(
                highest.equals(versions(owners)),
                "Published of " + topic + " " + highest + ", owners " + versions(owners));
        unless(last.equals(versions(owners)), "The last event of a key in " + topic + " is not its newest");
    }

    private static void copied(List<BsonDocument> owners, List<BsonDocument> copies) {
        var copied = copies.stream()
                .collect(Collectors.toMap(
                        Published::id, copy -> copy.getNumber("sequence").longValue()));
        unless(copied.equals(versions(owners)), "Copies " + copied + " of owners " + versions(owners));
    }

    private void leadsAreCopiedAsTheyAre() {
        for (var copy : city.store.look("project", "copy_lead_lead")) {
            var lead = city.lead(1).leads.find(id(copy)).orElseThrow();
            var published = LeadLife.PUBLISHED
                    .of(lead.id(), yihao.lead.LeadAction.CONVERTED, lead.state())
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

    private void journalled(String service) {
        var platform = service.equals("lead") ? city.lead(1).platform : city.project().platform;
        var elsewhere = service.equals("lead") ? city.project().platform : city.lead(1).platform;
        var verdict = new VerifyJournal(platform.store, platform.journal)
                .verify(new JournalHeads(elsewhere.store).of(service, HEADS));
        unless(verdict.intact(), "The journal of " + service + ": " + verdict.breach());
        var decisions = platform.store.collections().stream()
                .flatMap(kept -> city.store.look(service, kept).stream())
                .mapToLong(document -> document.getNumber("version").longValue())
                .sum();
        unless(verdict.entries() == decisions, verdict.entries() + " entries, " + decisions + " decisions");
    }

    private static Map<String, Long> versions(List<BsonDocument> documents) {
        return documents.stream()
                .collect(Collectors.toMap(
                        Published::id, document -> document.getNumber("version").longValue()));
    }

    private static String id(BsonDocument document) {
        return document.getString("_id").getValue();
    }
}
