package yihao.project.survey;

import java.util.List;
import java.util.Optional;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The invitations to all surveys. That one is invited once is the collection's rule (unique `once`).
public interface Invitations extends Aggregates<Invitation> {

    /// More than a survey ever invites.
    int MOST = 1000;

    /// Of one survey, at most [#MOST]; in no order that says when somebody answered.
    List<Versioned<Invitation>> ofSurvey(String surveyId);

    Optional<Versioned<Invitation>> withLink(String hash);
}
