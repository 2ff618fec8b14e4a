package yihao.lead;

import yihao.platform.secrecy.Vault;

/// What of a contact or a referrer is kept under that person's key.
public enum PersonalField implements Vault.Field {
    NAME,
    IDENTITY_NUMBER,
    PHONE,
    EMAIL
}
