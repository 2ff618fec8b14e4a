package yihao.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/// Ports of 127.0.0.1 on which nobody listens, from below those the system gives to the near ends of connections: one
/// of these could take a port between its choice and its use. Each is given once, and every process begins elsewhere.
public final class FreePorts {
    private static final int FIRST = 10_000;
    private static final int COUNT = 22_000;
    private static final int OF_A_PROCESS = 16;
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * OF_A_PROCESS % COUNT));

    private FreePorts() {}

    public static int next() {
        for (int tried = 0; tried < COUNT; tried++) {
            int port = FIRST + NEXT.getAndIncrement() % COUNT;
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port of 127.0.0.1 from " + FIRST + " on is free");
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException _) { // somebody listens there
            return false;
        }
    }
}
