package yihao.e2e.liaison;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// A line to a server that breaks: of three connections one is cut before the request is through, one somewhere in the
/// answer, and one holds.
final class CutLine implements AutoCloseable {

    private static final int KINDS = 3;
    private static final int LONGEST_PIECE = 1_000;

    private final ServerSocket door;
    private final URI server;
    private final Random random;
    private final AtomicInteger cuts = new AtomicInteger();

    CutLine(URI server, long seed) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        this.random = new Random(seed);
        Thread.startVirtualThread(this::serve);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    int cuts() {
        return cuts.get();
    }

    private void serve() {
        for (int connection = 1; !door.isClosed(); connection++) {
            try {
                var client = door.accept();
                var kind = connection % KINDS;
                var piece = random.nextInt(LONGEST_PIECE);
                Thread.startVirtualThread(() -> connect(client, kind, piece));
            } catch (IOException _) {
                return; // closed
            }
        }
    }

    /// @param kind 0: the line holds; 1: cut in the request; 2: cut in the answer, which the server has given
    private void connect(Socket client, int kind, int piece) {
        try (client;
                var beyond = new Socket(server.getHost(), server.getPort())) {
            var there = Thread.startVirtualThread(() -> {
                pump(client, beyond, kind == 1 ? piece : Integer.MAX_VALUE);
                if (kind == 1) {
                    cut(client, beyond);
                }
            });
            pump(beyond, client, kind == 2 ? piece : Integer.MAX_VALUE);
            if (kind == 2) {
                cut(client, beyond);
            }
            there.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void cut(Socket client, Socket beyond) {
        cuts.incrementAndGet();
        try {
            client.close();
            beyond.close();
        } catch (IOException _) {
            // it is cut already
        }
    }

    private static void pump(Socket from, Socket to, int most) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var piece = new byte[512];
            int left = most;
            int read = in.read(piece);
            while (read > 0 && left > 0) {
                out.write(piece, 0, Math.min(read, left));
                out.flush();
                left -= read;
                read = left > 0 ? in.read(piece) : 0;
            }
            if (left > 0) {
                to.shutdownOutput();
            }
        } catch (IOException _) {
            // the other side was cut
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
