package yihao.lead.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;

/// A mail server of this machine, on a port of its own.
public final class LocalMail {

    private static final long LONGEST_START_MILLIS = 60_000;

    private LocalMail() {}

    public static GreenMail server() {
        var setup = ServerSetupTest.SMTP.dynamicPort();
        setup.setServerStartupTimeout(LONGEST_START_MILLIS);
        return new GreenMail(setup);
    }
}
