package yihao.project.survey.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Outcome;
import yihao.platform.web.Refused;
import yihao.project.survey.AnswerSurvey;
import yihao.project.survey.AnswerSurvey.Behind;
import yihao.project.survey.Question;
import yihao.project.survey.Reply;
import yihao.project.survey.Survey;
import yihao.project.survey.SurveySight;
import yihao.project.survey.web.SurveyRequests.AnswerRequest;
import yihao.rules.Bilingual;

/// The page of who is asked, behind its link and without an account.
@RestController
@RequestMapping(PublicSurveyController.PATH)
class PublicSurveyController {

    static final String PATH = "/api/public/surveys";

    private final AnswerSurvey answer;
    private final SurveySight sight;
    private final Clock clock;

    PublicSurveyController(AnswerSurvey answer, SurveySight sight, Clock clock) {
        this.answer = answer;
        this.sight = sight;
        this.clock = clock;
    }

    /// @param revision of the answer that stands, 0 where there is none
    /// @param replies none of an anonymous survey: whoever made the link has it too
    record PublicSurveyView(
            Survey.Kind kind,
            Bilingual title,
            String purpose,
            @Nullable Bilingual by,
            String invited,
            LocalDate closing,
            boolean anonymous,
            boolean takesAnswers,
            @Nullable LocalDate day,
            @Nullable String place,
            List<Question> questions,
            int revision,
            List<Reply> replies) {}

    @GetMapping("/{token}")
    PublicSurveyView show(@PathVariable String token) {
        return view(answer.behind(token, clock.instant()));
    }

    @PostMapping("/{token}/answer")
    PublicSurveyView answer(@PathVariable String token, @Valid @RequestBody AnswerRequest request) {
        var requestId = String.valueOf(MDC.get("requestId"));
        return view(answer.answer(token, request.said(), request.seen(), clock.instant(), requestId));
    }

    private PublicSurveyView view(Outcome<Behind> outcome) {
        var behind = outcome.orElseThrow(Refused::new);
        var survey = behind.survey();
        var meeting = survey.meeting();
        var given = behind.invitation().state().answer();
        return new PublicSurveyView(
                survey.kind(),
                survey.content().title(),
                survey.content().purpose(),
                sight.units().name(survey.unit()).orElse(null),
                behind.invitation().state().invited().name(),
                survey.content().closing(),
                survey.content().anonymous(),
                behind.takesAnswers(),
                meeting == null ? null : meeting.day(),
                meeting == null ? null : meeting.place(),
                survey.content().questions(),
                given == null ? 0 : given.revision(),
                given == null || survey.content().anonymous() ? List.of() : given.replies());
    }
}
