package yihao.project.survey;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.CityTime;
import yihao.kernel.trail.Trailed;
import yihao.platform.store.Store;
import yihao.platform.telemetry.Reading;
import yihao.project.LinkTokens;
import yihao.project.NewIds;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Units;
import yihao.project.survey.mongo.MongoInvitations;
import yihao.project.survey.mongo.MongoMatters;
import yihao.project.survey.mongo.MongoSurveys;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class SurveyConfiguration {

    @Bean
    RuleBook<SurveyRules> surveyRules() {
        return SurveyRules.shipped();
    }

    @Bean
    Surveys surveys(Store store, Units units) {
        return new MongoSurveys(store, units);
    }

    @Bean
    Invitations invitations(Store store, Units units) {
        return new MongoInvitations(store, units);
    }

    @Bean
    Matters matters(Store store, Units units) {
        return new MongoMatters(store, units);
    }

    @Bean
    SurveySight surveySight(Surveys surveys, Units units, RuleBook<SurveyRules> surveyRules) {
        return new SurveySight(surveys, units, surveyRules);
    }

    @Bean
    KeepSurveys keepSurveys(Surveys surveys, SurveySight surveySight, NewIds newIds) {
        return new KeepSurveys(surveys, surveySight, newIds);
    }

    @Bean
    InviteToSurvey inviteToSurvey(
            Invitations invitations, SurveySight surveySight, GuideProject guideProject, NewIds newIds) {
        return new InviteToSurvey(invitations, surveySight, guideProject, newIds, new LinkTokens(), LinkTokens::hash);
    }

    @Bean
    AnswerSurvey answerSurvey(Surveys surveys, Invitations invitations) {
        return new AnswerSurvey(surveys, invitations, LinkTokens::hash);
    }

    @Bean
    ShowResults showResults(Invitations invitations, SurveySight surveySight) {
        return new ShowResults(invitations, surveySight);
    }

    @Bean
    CloseSurveys closeSurveys(Surveys surveys, ShowResults showResults) {
        return new CloseSurveys(surveys, showResults);
    }

    @Bean
    KeepMatters keepMatters(Matters matters, SurveySight surveySight, ShowResults showResults, NewIds newIds) {
        return new KeepMatters(matters, surveySight, showResults, newIds);
    }

    @Bean
    Trailed surveyTrail(SurveySight surveySight, Clock clock) {
        return Trailed.whole(
                "surveys",
                "surveys",
                (reader, id) -> surveySight.find(id, reader, clock.instant()).result());
    }

    @Bean
    Trailed matterTrail(KeepMatters keepMatters, Clock clock) {
        return Trailed.whole(
                "matters",
                "matters",
                (reader, id) -> keepMatters.find(id, reader, clock.instant()).result());
    }

    @Bean
    Reading stuckSurveys(Surveys surveys, Clock clock) {
        return Reading.stuck(
                "project.survey",
                () -> surveys.over(CityTime.day(clock.instant()), Reading.MOST).size());
    }
}
