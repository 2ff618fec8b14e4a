package yihao.reward.interview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.WorkingCalendar;
import yihao.kernel.trail.Trailed;
import yihao.reward.Numbers;
import yihao.reward.copies.Known;
import yihao.reward.deduction.Deductions;
import yihao.reward.deduction.ProposeDeduction;
import yihao.reward.evidence.Evidenced;
import yihao.reward.evidence.Evidenced.Place;
import yihao.reward.listing.Listings;
import yihao.reward.listing.PublishedRankings;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class InterviewConfiguration {

    @Bean
    RuleBook<InterviewRules> interviewRules() {
        return InterviewRules.shipped();
    }

    @Bean
    ProposeInterviews proposeInterviews(
            Interviews interviews,
            Listings listings,
            PublishedRankings rankings,
            RuleBook<InterviewRules> interviewRules,
            Known known,
            Numbers numbers) {
        return new ProposeInterviews(interviews, new FindCauses(listings, rankings), interviewRules, known, numbers);
    }

    @Bean
    HoldInterview holdInterview(
            Interviews interviews, RuleBook<InterviewRules> interviewRules, WorkingCalendar calendar) {
        return new HoldInterview(interviews, interviewRules, calendar);
    }

    @Bean
    DeductAfter deductAfter(
            Interviews interviews,
            HoldInterview holdInterview,
            ProposeDeduction proposeDeduction,
            Deductions deductions) {
        return new DeductAfter(interviews, holdInterview, proposeDeduction, deductions);
    }

    @Bean
    Trailed interviewTrail(Interviews interviews) {
        return Trailed.whole("interviews", "interviews", (reader, id) -> interviews.visible(id, reader));
    }

    @Bean
    Evidenced interviewEvidence(Interviews interviews, HoldInterview holdInterview) {
        return new Evidenced(
                "interviews",
                "/interviews/",
                (reader, id) -> interviews
                        .visible(id, reader)
                        .map(one -> new Place(
                                InterviewSteps.openParts(one.state(), holdInterview.rulesOf(one.state()), reader))));
    }
}
