package yihao.testkit.secrecy;

import yihao.platform.secrecy.Vault;

enum Field implements Vault.Field {
    NAME,
    IDENTITY_NUMBER,
    PHONE,
    EMAIL
}
