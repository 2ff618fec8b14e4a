package yihao.talent.expert;

import yihao.platform.secrecy.Vault;

/// What of an expert is kept under that person's key.
public enum ExpertField implements Vault.Field {
    NAME,
    PHONE,
    EMAIL
}
