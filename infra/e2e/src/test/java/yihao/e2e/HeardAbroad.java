package yihao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import yihao.e2e.liaison.BadLine;

/// A lead is heard abroad, protected for whoever reported it first, judged, dispatched, accepted, and its referrer
/// confirmed.
final class HeardAbroad {

    private final Story story;

    HeardAbroad(Story story) {
        this.story = story;
    }

    /// An overseas office posts what it heard, in English, each investor with a registration or with names in several
    /// languages.
    void anOverseasOfficeReportsInABatch() {
        story.city.clock("2026-09-01T01:00:00Z");
        var items = Stream.concat(
                        Stream.of(report(
                                "MUC-1",
                                "Huixin Electronics plant",
                                Names.FAMOUS_ENGLISH,
                                Names.FAMOUS_CHINESE,
                                "HRB 100200")),
                        Names.fullNames(12).stream()
                                .map(name -> report("MUC-" + name, "Plant of " + name, "Maker of " + name, name, null)))
                .toList();

        var answer = story.city
                .machine("liaison-munich")
                .post("/api/leads/batch", Map.of("items", items))
                .done();

        // 200: an answer was lost on the way, and the batch was sent again
        assertThat(answer.body().at("/items"))
                .hasSize(13)
                .allSatisfy(item -> assertThat(item.at("/status").asInt()).isIn(201, 200));
        assertThat(answer.at("/items/0/externalId")).isEqualTo("MUC-1");
        story.leadId = answer.at("/items/0/id");
        story.leadNumber = answer.at("/items/0/number");
        var again = story.city
                .machine("liaison-munich")
                .post("/api/leads/batch", Map.of("items", items))
                .done();
        assertThat(again.at("/items/0/id")).isEqualTo(story.leadId);
        assertThat(again.body().at("/items/0/status").asInt()).isEqualTo(200);
    }

    /// An office whose line keeps breaking loses nothing, doubles nothing, and keeps a copy of what it may see.
    void anOfficeOnABadLineLosesAndDoublesNothing() {
        var names = Names.fullNames(42).subList(20, 42);
        var reports = names.stream()
                .map(name -> report("BAD-" + name, "Plant of " + name, "Maker of " + name, name, null))
                .map(report -> (ObjectNode) City.JSON.valueToTree(report))
                .toList();
        var token = story.city.tokensOf("liaison-munich").get();
        try {
            var directory = Files.createTempDirectory("liaison");
            var line = new BadLine(URI.create(story.city.gateway()), () -> token, directory);

            var made = line.report(reports);

            assertThat(made.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            names.stream().map(name -> "BAD-" + name).toList());
            assertThat(made.values()).doesNotHaveDuplicates();
            assertThat(line.copied()).containsAll(made.values());
            for (var name : names) {
                var found = story.city
                        .machine("liaison-munich")
                        .get("/api/leads?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .done();
                assertThat(found.at("/total/count")).as(name).isEqualTo("1");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A district types the same investor in Chinese, otherwise written, and is told at once who holds it and until
    /// when.
    void aDistrictTypingTheSameInvestorIsToldWhoHoldsIt() {
        var investor = investor(Names.FAMOUS_TYPED, "zh-Hant", null);

        var check = story.city
                .as("zhangdian.officer")
                .post("/api/leads/check", Map.of("investor", investor))
                .done();
        assertThat(check.at("/taken/heldBy")).contains("慕尼黑");
        assertThat(check.at("/taken/protectedUntil")).isEqualTo("2026-10-01");

        var refused = story.city
                .as("zhangdian.officer")
                .post("/api/leads", lead("汇鑫电子项目", investor))
                .refused(409, "lead.already-reported");
        assertThat(refused.at("/heldBy")).contains("慕尼黑");
        assertThat(refused.at("/protectedUntil")).isEqualTo("2026-10-01");
    }

    /// Two districts report one investor at the same instant: one wins, the other is told.
    void ofTwoReportsAtTheSameInstantOneWins() {
        var investor = investor(Names.fullNames(13).getLast() + "（中国）", "zh", null);
        var reports = Stream.of("zhangdian.officer", "linzi.officer", "zichuan.officer", "boshan.officer")
                .map(officer -> CompletableFuture.supplyAsync(
                        () -> story.city.as(officer).post("/api/leads", lead("抢报", investor))))
                .toList();

        var answers = reports.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> answer.refused(409, "lead.already-reported"));
    }

    void theBureauJudgesItValuableAndADistrictAcceptsInTime() {
        story.city.clock("2026-09-02T01:00:00Z");
        story.city
                .as("bureau.officer")
                .post("/api/leads/" + story.leadId + "/judgement", judgement())
                .done();
        var dispatched = story.city
                .as("bureau.officer")
                .post(
                        "/api/leads/" + story.leadId + "/dispatches",
                        Map.of("units", List.of("district-zhangdian"), "note", "电子产业链"))
                .done();
        assertThat(dispatched.at("/dispatches/0/dueOn")).isEqualTo("2026-09-03");
        story.city.clock("2026-09-03T02:00:00Z");
        var accepted = story.city
                .as("zhangdian.officer")
                .post("/api/leads/" + story.leadId + "/dispatches/district-zhangdian/acceptance", Map.of())
                .done();
        assertThat(accepted.body().at("/dispatches/0/inTime").asBoolean()).isTrue();
        story.city
                .as("zhangdian.officer")
                .post("/api/leads/" + story.leadId + "/progress", Map.of("text", "已与投资方视频会谈", "on", "2026-09-03"))
                .done();
    }

    /// A natural person, too, may bring an investor; an officer registers this one on its behalf.
    void aPersonIsRegisteredAsAReferrer() {
        person(Persons.MISTYPED_IDENTITY).refused(422, "lead.referrer-identity-malformed");
        var registered = person(Persons.REFERRER_IDENTITY).done();
        assertThat(registered.at("/identityMasked")).isEqualTo("1101**********002X");
        assertThat(registered.at("/name")).isEqualTo("示*****");
    }

    private Answer person(String identity) {
        return story.city
                .as("zhangdian.officer")
                .post(
                        "/api/referrers",
                        Map.of(
                                "kind",
                                "NATURAL_PERSON",
                                "category",
                                "INDIVIDUAL",
                                "name",
                                Persons.REFERRER,
                                "identityNumber",
                                identity,
                                "phone",
                                Persons.REFERRER_PHONE,
                                "noInterestDeclared",
                                true));
    }

    void aReferrersFilingIsConfirmedByTheFourParties() {
        var referrerId = referrer();
        story.referralId = story.city
                .as("referrer")
                .post("/api/referrals", Map.of("referrerId", referrerId, "lead", story.leadId, "statement", "经我方引荐"))
                .done()
                .id();
        var link = story.city
                .as("zhangdian.officer")
                .post("/api/referrals/" + story.referralId + "/investor-links", Map.of())
                .done();
        story.investorLink = link.at("/token");
        story.city.anybody().post(link.at("/path"), Map.of("confirmed", true)).done();
        confirm("referrer", "REFERRER");
        confirm("zhangdian.head", "LANDING_PLACE");
        var confirmed = confirm("bureau.officer2", "BUREAU");
        assertThat(confirmed.at("/status")).isEqualTo("CONFIRMED");
    }

    private String referrer() {
        var registered = story.city
                .as("referrer")
                .post(
                        "/api/referrers",
                        Map.of(
                                "kind",
                                "LEGAL_PERSON",
                                "category",
                                "INTERMEDIARY",
                                "name",
                                "示例引荐咨询有限公司",
                                "creditCode",
                                Names.REFERRER_CODE,
                                "phone",
                                Persons.FIRM_PHONE,
                                "noInterestDeclared",
                                true));
        if (registered.status() >= 300) {
            throw new AssertionError(registered.toString());
        }
        story.city
                .as("bureau.officer")
                .post("/api/referrers/" + registered.id() + "/confirmation", Map.of())
                .done();
        return registered.id();
    }

    private Answer confirm(String user, String party) {
        return story.city
                .as(user)
                .post("/api/referrals/" + story.referralId + "/confirmations", Map.of("party", party))
                .done();
    }

    private static Map<String, Object> judgement() {
        var met = Map.of("met", true, "reason", "材料齐备，已核实");
        return Map.of(
                "points", Map.of("INVESTOR", met, "INTENTION", met, "STRENGTH", met, "POLICY_FIT", met),
                "dimensions",
                        Map.of(
                                "INDUSTRY",
                                "符合",
                                "MARKET",
                                "良好",
                                "TECHNOLOGY",
                                "先进",
                                "ENVIRONMENT",
                                "达标",
                                "ENERGY",
                                "可控",
                                "BENEFIT",
                                "较好"));
    }

    private static Map<String, Object> report(
            String externalId, String title, String english, String chinese, @Nullable String registration) {
        var investor = new HashMap<String, Object>(Map.of(
                "names",
                List.of(Map.of("text", english, "language", "en"), Map.of("text", chinese, "language", "zh")),
                "country",
                "DE"));
        if (registration != null) {
            investor.put("foreignRegistration", registration);
        }
        return Map.of(
                "externalId",
                externalId,
                "contacts",
                List.of(contact()),
                "title",
                title,
                "investor",
                investor,
                "amount",
                Map.of("amount", "30000000.00", "currency", "USD"),
                "industry",
                "3982",
                "channel",
                "OVERSEAS_OFFICE",
                "sharing",
                "CITY");
    }

    private static Map<String, Object> contact() {
        return Map.of("name", Persons.CONTACT, "phone", Persons.CONTACT_PHONE, "email", Persons.CONTACT_MAIL);
    }

    private static Map<String, Object> investor(String name, String language, @Nullable String code) {
        var investor = new HashMap<String, Object>(
                Map.of("names", List.of(Map.of("text", name, "language", language)), "country", "DE"));
        if (code != null) {
            investor.put("creditCode", code);
        }
        return investor;
    }

    private static Map<String, Object> lead(String title, Map<String, Object> investor) {
        return Map.of(
                "title",
                title,
                "investor",
                investor,
                "amount",
                Map.of("amount", "200000000.00", "currency", "CNY"),
                "industry",
                "3982",
                "channel",
                "VISIT",
                "sharing",
                "CITY");
    }
}
