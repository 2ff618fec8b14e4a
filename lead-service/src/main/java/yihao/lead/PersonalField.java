package yihao.lead;

import yihao.platform.secrecy.Vault;

/// What of a contact, a referrer or a letter is kept under that one's key.
public enum PersonalField implements Vault.Field {
    NAME,
    /// By which one person of a unit is known again: the unit and the name.
    NAME_IN_UNIT,
    IDENTITY_NUMBER,
    PHONE,
    EMAIL,
    SUBJECT,
    FILE
}
