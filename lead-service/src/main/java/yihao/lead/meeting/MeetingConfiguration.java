package yihao.lead.meeting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Network;

@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    MeetingSight meetingSight(Meetings meetings, Network network) {
        return new MeetingSight(meetings, network);
    }

    @Bean
    RequestMeeting requestMeeting(Meetings meetings, MeetingSight meetingSight) {
        return new RequestMeeting(meetings, meetingSight, MeetingRule.shipped());
    }

    @Bean
    HoldMeeting holdMeeting(MeetingSight meetingSight, Network network) {
        return new HoldMeeting(meetingSight, network);
    }

    @Bean
    CarryOut carryOut(MeetingSight meetingSight) {
        return new CarryOut(meetingSight);
    }

    @Bean
    MeetingFigures meetingFigures(Meetings meetings) {
        return new MeetingFigures(meetings, MeetingRule.shipped());
    }
}
