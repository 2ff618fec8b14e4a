package yihao.platform.backup;

/// Why no backup is made of this, or none restored there; said to whoever asked for it.
public final class BackupRefused extends RuntimeException {

    public BackupRefused(String reason) {
        super(reason);
    }
}
