package yihao.project.enclave;

/// The decisions about an agreement.
public enum EnclaveAction {
    REGISTERED,
    TERMS_REPLACED,
    INPUT_RECORDED,
    START_TOLD,
    YEAR_ENTERED,
    YEAR_CORRECTED,
    YEAR_CONFIRMED,
    YEAR_DISPUTED,
    DISPUTE_DECIDED,
    ENDED
}
