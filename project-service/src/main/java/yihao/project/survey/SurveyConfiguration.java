package yihao.project.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.platform.store.Store;
import yihao.project.NewIds;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Units;
import yihao.project.survey.mongo.MongoInvitations;
import yihao.project.survey.mongo.MongoMatters;
import yihao.project.survey.mongo.MongoSurveys;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class SurveyConfiguration {

    private static final int TOKEN_BYTES = 32;

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
        var random = new SecureRandom();
        return new InviteToSurvey(
                invitations, surveySight, guideProject, newIds, () -> token(random), SurveyConfiguration::sha256);
    }

    @Bean
    AnswerSurvey answerSurvey(Surveys surveys, Invitations invitations) {
        return new AnswerSurvey(surveys, invitations, SurveyConfiguration::sha256);
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

    private static String token(SecureRandom random) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String sha256(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
