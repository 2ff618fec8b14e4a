package yihao.lead.simulation;

import static yihao.testkit.simulation.Violation.unless;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// What people were promised, checked against what stands in the stores and on the bus, by its own reckoning.
final class Promises {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Map<String, String> COPIES =
            Map.of("lead", "copy_project_project", "project", "copy_lead_lead");
    private static final int LONGEST = 90;
    private static final int WITHOUT_PROGRESS = 30;
    private static final int PICKS_A_DAY = 3;

    private final LeadCity city;
    private final Map<String, String> acknowledged = new HashMap<>();
    private final Map<String, Set<Instant>> attempts = new HashMap<>();
    private final Map<String, Long> newest = new HashMap<>();
    private final Set<Compared> compared = new HashSet<>();

    private record Compared(String lead, String other, boolean same) {}

    Promises(LeadCity city) {
        this.city = city;
    }

    static String title(Deed deed) {
        return deed.kind() + " " + deed.request();
    }

    void tried(Deed deed, Instant at) {
        attempts.computeIfAbsent(title(deed), _ -> new HashSet<>()).add(at);
    }

    void acknowledged(Deed deed, String id) {
        var before = acknowledged.put(title(deed), id);
        unless(before == null || before.equals(id), title(deed) + " was done to " + before + " and to " + id);
    }

    /// Somebody was told that the lead is the same as the other one, or not.
    String compared(String lead, String other, boolean same) {
        compared.add(new Compared(lead, other, same));
        return lead;
    }

    /// Whatever is delivered late or again, nobody's copy becomes an older one.
    void noCopyFallsBack() {
        COPIES.forEach((service, copies) -> city.store.look(service, copies).forEach(copy -> {
            var name = copies + " " + copy.getString("_id").getValue();
            var now = copy.getNumber("sequence").longValue();
            unless(newest.merge(name, now, Math::max) == now, name + " fell back to " + now);
        }));
    }

    void check() {
        var leads = city.store.look("lead", "leads");
        eachRequestOnce(leads);
        oneHolderPerInvestor(leads);
        noMorePicksThanAllowed(leads);
        leads.forEach(this::protectedByTheRightClock);
        leads.forEach(this::sameIfFoundTheSame);
        new Holds(city).check(leads);
        new Published(city).check(leads);
    }

    private void eachRequestOnce(List<BsonDocument> leads) {
        var done = new HashMap<String, String>();
        for (var lead : leads) {
            titles(lead.getDocument("state")).forEach(title -> {
                var other = done.put(title, lead.getString("_id").getValue());
                unless(other == null, title + " was done twice");
            });
        }
        acknowledged.forEach((title, id) ->
                unless(id.equals(done.get(title)), title + " was acknowledged, but stands in " + done.get(title)));
    }

    private static Stream<String> titles(BsonDocument state) {
        var steps = state.getArray("progress").stream()
                .map(step -> step.asDocument().getString("text").getValue());
        var claims = state.getArray("disputes").stream()
                .map(dispute -> dispute.asDocument().getString("claim").getValue());
        var report = state.getDocument("report").getString("title").getValue();
        return Stream.of(Stream.of(report), steps, claims).flatMap(title -> title);
    }

    private static void oneHolderPerInvestor(List<BsonDocument> leads) {
        var holders = new HashMap<BsonValue, BsonValue>();
        for (var lead : leads) {
            var state = lead.getDocument("state");
            if (state.containsKey("protection")) {
                for (var key : state.getDocument("protection").getArray("keys")) {
                    var other = holders.put(key, lead.get("_id"));
                    unless(other == null, key.asString().getValue() + " is held twice");
                }
            }
        }
    }

    /// 90 days from the report or the last pick at most, 30 from the last step; to the end once a project is asked for.
    private void protectedByTheRightClock(BsonDocument lead) {
        var state = lead.getDocument("state");
        var title = state.getDocument("report").getString("title").getValue();
        var reported = instant(state.getDocument("report"), "receivedAt");
        unless(attempts.getOrDefault(title, Set.of()).contains(reported), title + " was received at another time");
        if (!state.containsKey("protection")) {
            return;
        }
        var until = LocalDate.parse(
                state.getDocument("protection").getString("until").getValue());
        var from = lastPick(state).orElse(reported);
        var longest = day(from).plusDays(LONGEST);
        var expected = state.containsKey("pooled")
                ? LocalDate.parse(state.getDocument("pooled").getString("until").getValue())
                : state.containsKey("conversion") ? longest : earlier(longest, lastStep(state, from));
        unless(until.equals(expected), title + " is protected until " + until + ", not " + expected);
        unless(!until.isBefore(day(city.times.now())), title + " is still protected after " + until);
    }

    private void sameIfFoundTheSame(BsonDocument lead) {
        var id = lead.getString("_id").getValue();
        for (var question : lead.getDocument("state").getArray("similar")) {
            var decision = question.asDocument().get("decision");
            var other = question.asDocument().getString("leadId").getValue();
            var same =
                    decision != null && decision.asDocument().getBoolean("same").getValue();
            unless(!same || !lead.getDocument("state").containsKey("protection"), id + " holds what it yielded");
            unless(!compared.contains(new Compared(id, other, !same)), id + " was found another than it stands");
        }
    }

    private static Optional<Instant> lastPick(BsonDocument state) {
        return state.getArray("picks").stream()
                .map(pick -> instant(pick.asDocument(), "at"))
                .reduce((_, last) -> last);
    }

    /// However many picks come at one instant: a unit has three a day at most, and no slot is filled twice.
    private static void noMorePicksThanAllowed(List<BsonDocument> leads) {
        var ofDay = new HashMap<String, Integer>();
        var slots = new HashSet<BsonValue>();
        for (var lead : leads) {
            for (var pick : lead.getDocument("state").getArray("picks")) {
                var made = pick.asDocument();
                var unitAndDay = made.getString("unit").getValue() + " on " + day(instant(made, "at"));
                unless(ofDay.merge(unitAndDay, 1, Integer::sum) <= PICKS_A_DAY, unitAndDay + " picked too many");
                made.getArray("slots").forEach(slot -> unless(slots.add(slot), slot + " is filled twice"));
            }
        }
    }

    private static LocalDate lastStep(BsonDocument state, Instant reported) {
        var steps = state.getArray("progress").stream().map(step -> instant(step.asDocument(), "at"));
        var accepted = state.getArray("dispatches").stream()
                .map(BsonValue::asDocument)
                .filter(one -> one.getString("answer").getValue().equals("ACCEPTED"))
                .map(one -> instant(one, "answeredAt"));
        return Stream.of(Stream.of(reported), steps, accepted)
                .flatMap(at -> at)
                .map(Promises::day)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(WITHOUT_PROGRESS);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant instant(BsonDocument document, String field) {
        return Instant.ofEpochMilli(document.getDateTime(field).getValue());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CHINA);
    }
}
