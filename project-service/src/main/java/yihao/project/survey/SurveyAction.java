package yihao.project.survey;

/// The decisions about a survey and its invitations.
public enum SurveyAction {
    CREATED,
    EDITED,
    OPENED,
    CLOSING_MOVED,
    MET,
    POINT_RAISED,
    CLOSED,
    INVITED,
    LINK_SENT,
    LINK_REVOKED,
    ANSWERED
}
