package yihao.project.enclave;

/// The decisions about an agreement.
public enum EnclaveAction {
    REGISTERED,
    AGREED,
    TERMS_REPLACED,
    INPUT_RECORDED,
    START_TOLD,
    TOLD_CONFIRMED,
    TOLD_WITHDRAWN,
    YEAR_ENTERED,
    YEAR_CORRECTED,
    YEAR_CONFIRMED,
    YEAR_DISPUTED,
    DISPUTE_DECIDED,
    ENDED
}
