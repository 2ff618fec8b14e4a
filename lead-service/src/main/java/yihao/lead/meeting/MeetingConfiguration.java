package yihao.lead.meeting;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.lead.InvestorName;
import yihao.lead.Network;
import yihao.lead.enterprise.Relations;
import yihao.lead.enterprise.Relations.Kind;
import yihao.lead.enterprise.Relations.Relation;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    RuleBook<MeetingRule> meetingRules() {
        return MeetingRule.shipped();
    }

    @Bean
    MeetingSight meetingSight(Meetings meetings, Network network) {
        return new MeetingSight(meetings, network);
    }

    @Bean
    MeetingClocks meetingClocks(Meetings meetings, MeetingSight meetingSight) {
        return new MeetingClocks(meetings, meetingSight);
    }

    @Bean
    RequestMeeting requestMeeting(Meetings meetings, MeetingSight meetingSight, RuleBook<MeetingRule> meetingRules) {
        return new RequestMeeting(meetings, meetingSight, meetingRules);
    }

    @Bean
    HoldMeeting holdMeeting(MeetingSight meetingSight, Network network) {
        return new HoldMeeting(meetingSight, network);
    }

    @Bean
    CarryOut carryOut(MeetingSight meetingSight) {
        return new CarryOut(meetingSight);
    }

    /// A request names the firm in words: a meeting is the firm's where it is called by one of its names.
    @Bean
    Relations meetingRelations(Meetings meetings) {
        return (reader, firm, _) -> {
            var names = firm.names().stream().map(InvestorName::text).toList();
            return List.of(Relation.counted(Kind.MEETINGS, meetings.countWith(reader, names, Relation.MOST)));
        };
    }

    @Bean
    Trailed meetingTrail(MeetingSight meetingSight) {
        return Trailed.stepwise("meetings", "meetings", meetingSight::find, meetingSight::told);
    }

    @Bean
    MeetingFigures meetingFigures(Meetings meetings, RuleBook<MeetingRule> meetingRules) {
        return new MeetingFigures(meetings, meetingRules);
    }
}
