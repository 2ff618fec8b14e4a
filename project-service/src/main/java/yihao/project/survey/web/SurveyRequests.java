package yihao.project.survey.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.project.survey.KeepMatters;
import yihao.project.survey.Question;
import yihao.project.survey.Reply;
import yihao.project.survey.Survey;
import yihao.rules.Bilingual;

/// What is sent about surveys and matters.
interface SurveyRequests {

    record WordsRequest(
            @NotBlank @Size(max = 500) String zh,
            @NotBlank @Size(max = 500) String en) {

        Bilingual words() {
            return new Bilingual(zh.strip(), en.strip());
        }
    }

    record OptionRequest(
            @NotBlank @Size(max = 50) String id,
            @NotNull @Valid WordsRequest words) {

        Question.Option option() {
            return new Question.Option(id, words.words());
        }
    }

    record QuestionRequest(
            @NotBlank @Size(max = 50) String id,
            @NotNull Question.Kind kind,
            @NotNull @Valid WordsRequest words,
            @NotNull Boolean required,
            @Nullable @Size(max = 50) List<@NotNull @Valid OptionRequest> options,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable Integer decimals) {

        Question question() {
            var given = options == null ? List.<OptionRequest>of() : options;
            return new Question(
                    id,
                    kind,
                    words.words(),
                    required,
                    given.stream().map(OptionRequest::option).toList(),
                    least,
                    most,
                    decimals);
        }
    }

    record MeetingRequest(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 500) String place,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 200) String> present) {

        List<String> people() {
            return present == null ? List.of() : present;
        }

        Survey.Meeting meeting() {
            return new Survey.Meeting(day, place.strip(), people(), List.of());
        }
    }

    /// @param set a ready question set to begin with; of a new survey only
    record SurveyRequest(
            @NotNull Survey.Kind kind,
            @NotNull @Valid WordsRequest title,
            @NotBlank @Size(max = 4000) String purpose,
            @NotNull LocalDate closing,
            @NotNull Boolean anonymous,
            @Nullable @Size(max = 100) List<@NotNull @Valid QuestionRequest> questions,
            @Nullable @Size(max = 50) String set,
            @Nullable @Valid MeetingRequest meeting) {

        Survey.Content content() {
            var given = questions == null ? List.<QuestionRequest>of() : questions;
            return new Survey.Content(
                    title.words(),
                    purpose.strip(),
                    closing,
                    anonymous,
                    given.stream().map(QuestionRequest::question).toList());
        }

        Survey.@Nullable Meeting met() {
            return meeting == null ? null : meeting.meeting();
        }
    }

    record DayRequest(@NotNull LocalDate day) {}

    record TextRequest(@NotBlank @Size(max = 4000) String text) {}

    record NoteRequest(@Nullable @Size(max = 4000) String text) {}

    /// @param unit of the network; else the name of a firm
    record InvitationRequest(
            @Nullable @Size(min = 1, max = 100) String unit,
            @Nullable @Size(min = 1, max = 200) String firm,
            @Nullable @Size(min = 1, max = 100) String projectId) {}

    record ReplyRequest(
            @NotBlank @Size(max = 50) String question,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 50) String> chosen,
            @Nullable BigDecimal number,
            @Nullable @Size(max = 4000) String text) {

        Reply reply() {
            return new Reply(question, chosen == null ? List.of() : chosen, number, text);
        }
    }

    /// @param seen the revision of the answer that stood there, 0 where there was none
    record AnswerRequest(
            @NotNull Integer seen, @NotNull @Size(max = 100) List<@NotNull @Valid ReplyRequest> replies) {

        List<Reply> said() {
            return replies.stream().map(ReplyRequest::reply).toList();
        }
    }

    record MatterRequest(
            @Nullable @Size(max = 100) String point,
            @Nullable @Size(max = 50) String question,
            @Nullable @Size(max = 4000) String quoted,
            @Nullable @Size(max = 100) String invitation,
            @NotBlank @Size(max = 100) String owner,
            @NotNull LocalDate due,
            @NotBlank @Size(max = 4000) String words) {

        KeepMatters.Wish wish() {
            return new KeepMatters.Wish(point, question, quoted, invitation, owner, due, words.strip());
        }
    }

    /// @param due a new day; left out it stays
    record ReturnRequest(
            @NotBlank @Size(max = 4000) String text,
            @Nullable LocalDate due) {}
}
