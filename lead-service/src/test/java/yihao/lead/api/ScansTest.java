package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.lead.Leads;
import yihao.lead.NamesFollow;
import yihao.lead.conversion.ConvertLead;
import yihao.lead.firstreport.FirstReport;
import yihao.lead.letter.EndLetter;
import yihao.lead.letter.Letters;
import yihao.lead.letter.Samples;
import yihao.lead.letter.UseLetter;
import yihao.lead.meeting.Meetings;
import yihao.lead.merge.FindDuplicates;
import yihao.lead.merge.MergeEnterprises;
import yihao.lead.network.OfficerRegister;
import yihao.lead.pairing.Pairings;
import yihao.lead.referral.QueueReferrals;
import yihao.lead.referral.Referrers;
import yihao.lead.reminder.GiveReminders;
import yihao.lead.reminder.Mail;
import yihao.lead.reminder.Mails;
import yihao.lead.reminder.Notices;
import yihao.lead.targetlist.TargetLists;
import yihao.lead.visit.Visits;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("Every query of lead-service")
class ScansTest {

    @Test
    void is_answered_by_an_index() {
        var lead = City.reported("zhangdian.officer", City.lead(City.firm()));
        var enterprise = enterpriseOf(lead);
        var other = enterpriseOf(City.reported("zhangdian.officer", City.lead(City.firm())));
        var station = ok(as("zhangdian.officer").post("/api/stations", StationApiTest.station("示例驻员")))
                .at("/id");
        var targets = ok(as("bureau.head").post("/api/target-lists", TargetListApiTest.plan("链上企业")))
                .at("/id");
        TargetListApiTest.assigned(targets, enterprise, "district-zhangdian");
        ok(PairingApiTest.pair(enterprise, "2027-12-31"));
        var chain = ok(as("bureau.head").post("/api/industry-chains", ChainApiTest.chain(City.firm())));
        var links = "/api/industry-chains/" + chain.at("/id");
        ok(as("bureau.head").post(links + "/firms", ChainApiTest.place(chain.at("/links/0/id"), "HERE", enterprise)));
        var letter = ok(LetterApiTest.upload("zhangdian.officer", Samples.calendar("scanned")))
                .at("/id");
        var visit = OutreachScoreApiTest.visited("zhangdian.officer", City.firm(), "2026-09-01", 1);
        OutreachScoreApiTest.led("zhangdian.officer", visit, lead);
        ServiceUnderTest.store().forgetScans();

        for (var path : List.of(
                "/api/stations/" + station,
                "/api/stations/" + station + "/trail",
                "/api/leads?status=REPORTED&unit=district-zhangdian&valuable=true",
                "/api/leads?q=%E7%A7%91%E6%8A%80&limit=2",
                "/api/leads?q=kj",
                "/api/leads/sources?q=kj",
                "/api/leads/sources",
                "/api/leads/bulk",
                "/api/columns/leads",
                "/api/read-guides",
                "/api/services/lead/search?q=x",
                "/api/leads?after=L-2026-000002",
                "/api/leads/" + lead,
                "/api/leads/" + lead + "/score",
                "/api/leads/disputes",
                "/api/units",
                "/api/units/looking-after?country=DE",
                "/api/units/bureau/territory-overlaps",
                "/api/units/bureau/trail",
                "/api/units/export",
                "/api/officers/zhangdian.officer",
                "/api/enterprises?q=%E7%A7%91%E6%8A%80",
                "/api/enterprises?q=kj",
                "/api/enterprises/suggestions?name=kj",
                "/api/enterprises/export?q=%E7%A7%91%E6%8A%80%E6%97%A0%E6%AD%A4",
                "/api/enterprises/suggestions?name=%E7%A7%91%E6%8A%80",
                "/api/enterprises/" + enterprise,
                "/api/enterprises/" + enterprise + "/trail",
                "/api/leads?enterprise=" + enterprise,
                "/api/visits?enterprise=" + enterprise,
                "/api/engagements?unit=office-munich",
                "/api/engagements",
                "/api/visits?status=MADE&unit=district-zhangdian",
                "/api/visits?q=%E7%A7%91%E6%8A%80",
                "/api/outreach-scores?from=2026-09-01&until=2026-09-02&below=true&kind=DISTRICT",
                "/api/visits?trip=nowhere",
                "/api/trips?status=PLANNED&unit=district-zhangdian&q=%E5%8D%97",
                "/api/promotions?kind=SIGNING&unit=district-zhangdian&q=%E6%8E%A8",
                "/api/stations?unit=district-zhangdian&place=%E6%B7%B1%E5%9C%B3&running=true",
                "/api/target-lists?year=2026&unit=district-zhangdian&open=true&q=%E9%93%BE",
                "/api/target-lists?enterprise=" + enterprise,
                "/api/target-lists/" + targets,
                links,
                links + "/trail",
                "/api/industry-chains?unit=district-zhangdian&open=true&q=%E9%93%BE",
                "/api/industry-chains?enterprise=" + enterprise,
                "/api/industry-chains/names",
                "/api/pairings?leader=city.leader&after=PA-2026-000009",
                "/api/pairings?enterprise=" + enterprise,
                "/api/letters",
                "/api/letters?status=WAITING&after=IN-2027-000001",
                "/api/leads?status=POOLED",
                "/api/lead-quotas",
                "/api/saved-filters/leads",
                "/api/meetings?status=HELD",
                "/api/leads/changes?since=1",
                "/api/referrers",
                "/api/referrals",
                "/api/referrals/export?status=WITHDRAWN",
                "/api/referrals?lead=" + lead,
                "/api/exchange-rates?currency=USD",
                "/api/services/lead/work-items",
                "/api/notices?after=1",
                "/api/notices/unread")) {
            ok(as("bureau.head").get(path));
            ok(as("zhangdian.head").get(path));
        }
        ok(as("bureau.head").get("/api/pairings/leaders"));
        ok(as("auditor").get("/api/officers?unit=bureau"));
        ok(as("auditor").get("/api/officers"));
        ok(as("security.admin").get("/api/officers/zhangdian.officer/deputy-candidates"));
        var name = ok(as("auditor").get("/api/officers/zhangdian.officer")).at("/name");
        var officer = OutreachScoreApiTest.officer(name, "district-zhangdian", "UNIT_OFFICER");
        ok(as("security.admin").put("/api/officers/zhangdian.officer", officer));
        ok(as("auditor").get("/api/meeting-figures?year=2026&quarter=3"));
        City.accepted(City.reported("liaison-munich", City.lead(City.firm())));
        var act = Act.ofService("lead", City.SERVICE.clock().instant(), "tick");
        City.SERVICE.bean(FirstReport.class).releaseExpired(act);
        City.SERVICE.bean(FirstReport.class).warnOfEnds(act);
        Stream.of("heldNames", "registeredNames", "visitedNames")
                .forEach(names -> City.SERVICE.bean(names, NamesFollow.class).readAnew(act));
        City.SERVICE.bean(ConvertLead.class).askAgain(act);
        City.SERVICE.bean(QueueReferrals.class).moveUpAll(act);
        City.SERVICE.bean(Referrers.class).withNumber("RF-2026-000000");
        City.SERVICE.bean(Referrers.class).withCode("91110000600037341L");
        City.SERVICE.bean(Referrers.class).called(List.of("示例咨询有限公司"), 2);
        City.SERVICE.bean(UseLetter.class).finishAll(act);
        City.SERVICE.bean(EndLetter.class).forgetOld(act);
        City.SERVICE.bean(Letters.class).inUse("0", 2);
        ok(as("zhangdian.head").get("/api/letters/" + letter + "/files/0"));
        ok(LetterApiTest.upload("zhangdian.officer", Samples.calendar("scanned")));
        ok(as("zhangdian.head").get("/api/leads/pick-room"));
        ok(as("bureau.head").get("/api/enterprises/" + enterprise + "/merge-preview?into=" + other));
        ok(as("bureau.head").get("/api/enterprises/duplicates?status=MERGED&after=0"));
        ok(as("bureau.head").post("/api/enterprises/" + enterprise + "/merge", Map.of("into", other, "reason", "同一家")));
        ok(as("bureau.head").get("/api/enterprises?q=%E7%A7%91%E6%8A%80"));
        ok(as("bureau.head").get("/api/outreach-scores/bureau?from=2026-09-01&until=2026-09-02&below=true"));
        City.SERVICE.bean(FindDuplicates.class).about(enterprise, act);
        City.SERVICE.bean(MergeEnterprises.class).carryOutLast();
        ok(as("bureau.head").post("/api/enterprises/" + enterprise + "/merge-undo", Map.of("reason", "并错了")));
        askAsTheRemindersDo(act);

        var sheet = "投资方,总投资（万元）\n%s有限公司,5\n".formatted(City.firm()).getBytes(StandardCharsets.UTF_8);
        var entered = Imports.entered("zhangdian.officer", "leads", sheet).at("/id");
        ok(as("zhangdian.officer").get("/api/imports?kind=leads"));
        ok(as("zhangdian.officer").get("/api/imports/" + entered + "/rows?refused=true"));

        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    private static String enterpriseOf(String lead) {
        return ok(as("bureau.head").get("/api/leads/" + lead)).at("/investor/enterpriseId");
    }

    /// Without a mail server nothing is mailed: those questions are asked here.
    private static void askAsTheRemindersDo(Act act) {
        City.SERVICE.bean(GiveReminders.class).round(act);
        var notices = City.SERVICE.bean(Notices.class);
        notices.running("0", 2);
        notices.toMail("0", 2);
        notices.unreadUpTo(Actor.service("lead"), "1", 2);
        notices.all(List.of("0"));
        var mails = City.SERVICE.bean(Mails.class);
        mails.dueAt(act.at(), 2);
        mails.claimed(List.of("0"));
        mails.count(Mail.Status.WAITING, 2);
        mails.mostTried();
        City.SERVICE.bean(OfficerRegister.class).withAny(List.of(Function.SUPERVISION), 2);
        var today = CityTime.day(act.at());
        City.SERVICE.bean(Leads.class).dueBy(today, "0", 2);
        City.SERVICE.bean(Visits.class).dueBy(today, "0", 2);
        City.SERVICE.bean(Meetings.class).waiting("0", 2);
        City.SERVICE.bean(TargetLists.class).dueBy(today, "0", 2);
        City.SERVICE.bean(Pairings.class).waitingOn(today, "0", 2);
    }
}
