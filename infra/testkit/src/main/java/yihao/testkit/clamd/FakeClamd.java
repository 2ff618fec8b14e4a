package yihao.testkit.clamd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// Speaks as ClamAV's daemon does (`zVERSION`, `zINSTREAM`): a file with `EICAR` in it is infected, at
/// one with `BROKEN` it hangs up, at one with `SILENT` it never answers, at one with `BAFFLED` it gives
/// an error.
public final class FakeClamd implements AutoCloseable {

    public static final String ENGINE = "ClamAV 1.4.6/27800/Mon Nov 30 08:26:11 2026";
    public static final String FOUND = "Eicar-Test-Signature";

    private final ServerSocketChannel door;
    private final int mostBytes;
    private final AtomicInteger scans = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile CountDownLatch gate = new CountDownLatch(0);

    private FakeClamd(ServerSocketChannel door, SocketAddress address, int mostBytes) throws IOException {
        this.door = door.bind(address);
        this.mostBytes = mostBytes;
        Thread.ofVirtual().start(this::listen);
    }

    public static FakeClamd start(int mostBytes) {
        return at(0, mostBytes);
    }

    /// Where one stood before.
    public static FakeClamd at(int port, int mostBytes) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            return new FakeClamd(ServerSocketChannel.open(), address, mostBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FakeClamd at(Path socket, int mostBytes) {
        try {
            var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            return new FakeClamd(door, UnixDomainSocketAddress.of(socket), mostBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        try {
            return ((InetSocketAddress) door.getLocalAddress()).getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "127.0.0.1:" + port();
    }

    /// How many files came whole.
    public int scans() {
        return scans.get();
    }

    /// Answers about no file until let go.
    public void hold() {
        gate = new CountDownLatch(1);
    }

    public void letGo() {
        gate.countDown();
    }

    private void listen() {
        while (door.isOpen()) {
            try {
                var line = door.accept();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(SocketChannel line) {
        try (line;
                var in = new DataInputStream(Channels.newInputStream(line))) {
            switch (word(in)) {
                case "zVERSION" -> answer(line, ENGINE);
                case "zINSTREAM" -> scan(in, line);
                default -> answer(line, "UNKNOWN COMMAND");
            }
        } catch (IOException _) {
            // whoever asked has gone
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void scan(DataInputStream in, SocketChannel line) throws IOException, InterruptedException {
        var content = new ByteArrayOutputStream();
        for (int size = in.readInt(); size > 0; size = in.readInt()) {
            content.write(in.readNBytes(size));
            if (content.size() > mostBytes) {
                answer(line, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        scans.incrementAndGet();
        gate.await();
        var text = content.toString(ISO_8859_1);
        if (text.contains("SILENT")) {
            closed.await();
        } else if (text.contains("BAFFLED")) {
            answer(line, "stream: Can't allocate memory ERROR");
        } else if (!text.contains("BROKEN")) {
            answer(line, text.contains("EICAR") ? "stream: " + FOUND + " FOUND" : "stream: OK");
        }
    }

    private static String word(DataInputStream in) throws IOException {
        var word = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            word.append((char) next);
        }
        return word.toString();
    }

    private static void answer(SocketChannel line, String text) throws IOException {
        var bytes = ByteBuffer.wrap((text + "\0").getBytes(US_ASCII));
        while (bytes.hasRemaining()) {
            line.write(bytes);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        gate.countDown();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
