package yihao.lead.letter;

public enum LetterAction {
    RECEIVED,
    USE_BEGUN,
    USE_LEFT,
    USED,
    DISCARDED,
    FORGOTTEN
}
