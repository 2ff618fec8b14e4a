package yihao.reward.payeeaccount;

import yihao.platform.secrecy.Vault;

/// What of a payee is kept under that one's key.
public enum PayeeField implements Vault.Field {
    NAME,
    BANK,
    ACCOUNT
}
