package yihao.lead.pairing;

public enum PairingAction {
    PAIRED,
    CONTACT_CHANGED,
    RENEWED,
    HANDED_OVER,
    ENDED
}
