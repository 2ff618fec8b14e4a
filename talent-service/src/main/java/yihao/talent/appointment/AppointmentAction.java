package yihao.talent.appointment;

/// What can happen to an appointment.
public enum AppointmentAction {
    PROPOSED,
    BEGUN,
    RENEWED,
    CHANGED,
    END_AGREED,
    CHANGE_PROPOSED,
    DECLINED,
    FILED,
    ACCOUNT_NAMED,
    ENDED
}
