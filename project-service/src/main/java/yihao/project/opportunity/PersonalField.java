package yihao.project.opportunity;

import yihao.platform.secrecy.Vault;

/// What of a person who asks is kept under that one's key.
public enum PersonalField implements Vault.Field {
    NAME,
    PHONE,
    EMAIL,
    MESSAGE
}
