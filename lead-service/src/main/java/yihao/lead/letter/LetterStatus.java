package yihao.lead.letter;

public enum LetterStatus {
    WAITING,
    USED,
    DISCARDED,
    FORGOTTEN
}
