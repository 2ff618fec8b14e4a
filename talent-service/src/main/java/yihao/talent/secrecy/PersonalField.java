package yihao.talent.secrecy;

/// What of a person is kept under that person's key.
public enum PersonalField {
    NAME,
    IDENTITY_NUMBER,
    PHONE,
    EMAIL
}
