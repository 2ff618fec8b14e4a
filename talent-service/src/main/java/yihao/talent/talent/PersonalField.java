package yihao.talent.talent;

import yihao.platform.secrecy.Vault;

/// What of a person is kept under that person's key.
public enum PersonalField implements Vault.Field {
    NAME,
    IDENTITY_NUMBER,
    PHONE,
    EMAIL
}
