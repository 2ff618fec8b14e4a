package yihao.project.agreement;

/// The decisions about an investment agreement.
public enum AgreementAction {
    OPENED,
    DRAFTED,
    REVIEWED,
    SIGNED,
    ENDED,
    COMMITTED,
    COMMITMENT_DROPPED,
    COMMITMENT_RESTORED,
    EXTENDED,
    FULFILMENT_ENTERED,
    FULFILMENT_CONFIRMED,
    FULFILMENT_WITHDRAWN
}
