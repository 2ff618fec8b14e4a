package yihao.papers.clamav;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import yihao.papers.Scan.State;
import yihao.papers.Scanner;

/// ClamAV's daemon by its own protocol: `zVERSION`, then the file by `zINSTREAM` in chunks, each behind its length, the
/// last of length 0.
public final class ClamAv implements Scanner {

    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final String UNIX = "unix:";
    private static final String FOUND = " FOUND";

    private static final int LAST_PORT = 65_535;
    private static final Pattern HOST_AND_PORT = Pattern.compile("([^:\\s]+|\\[[0-9a-fA-F:.]+]):(\\d{1,5})");

    private final Supplier<SocketAddress> address;
    private final Duration timeout;

    /// @param address `unix:` and a path, or a host, a colon and a port
    /// @param timeout for each question: to connect, to send and to be answered
    /// @throws IllegalArgumentException if the address is neither
    public ClamAv(String address, Duration timeout) {
        this.address = parsed(address);
        this.timeout = timeout;
    }

    private interface Talk {
        String over(SocketChannel line) throws IOException;
    }

    @Override
    public Verdict scan(InputStream content) {
        var engine = version();
        try {
            return verdict(within(line -> answerTo(content, line)), engine);
        } catch (TimeoutException _) {
            return new Verdict(State.FAILED, "TIMED_OUT", engine);
        } catch (IOException _) {
            return new Verdict(State.FAILED, "BROKEN_OFF", engine);
        }
    }

    private String version() {
        try {
            return within(line -> {
                send(line, ByteBuffer.wrap("zVERSION\0".getBytes(US_ASCII)));
                return answer(line);
            });
        } catch (TimeoutException | IOException e) {
            throw new Away(e);
        }
    }

    private static Verdict verdict(String answer, String engine) throws IOException {
        if (answer.endsWith(": OK")) {
            return new Verdict(State.CLEAN, null, engine);
        }
        if (answer.endsWith(FOUND)) {
            var found = answer.substring(answer.indexOf(':') + 1, answer.length() - FOUND.length());
            return new Verdict(State.INFECTED, found.strip(), engine);
        }
        if (answer.isEmpty()) {
            throw new IOException("The scanner hung up");
        }
        var isTooLarge = answer.contains("size limit exceeded");
        return new Verdict(State.FAILED, isTooLarge ? Verdict.TOO_LARGE : answer, engine);
    }

    private static String answerTo(InputStream content, SocketChannel line) throws IOException {
        try {
            send(line, ByteBuffer.wrap("zINSTREAM\0".getBytes(US_ASCII)));
            var chunk = new byte[CHUNK];
            for (int size = content.read(chunk); size > 0; size = content.read(chunk)) {
                send(
                        line,
                        ByteBuffer.allocate(Integer.BYTES + size)
                                .putInt(size)
                                .put(chunk, 0, size)
                                .flip());
            }
            send(line, ByteBuffer.allocate(Integer.BYTES));
        } catch (IOException e) {
            return whyHungUp(line, e);
        }
        return answer(line);
    }

    /// Of a file that is too large it says so and no longer listens.
    private static String whyHungUp(SocketChannel line, IOException hungUp) throws IOException {
        try {
            return answer(line);
        } catch (IOException _) {
            throw hungUp;
        }
    }

    private static void send(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            line.write(bytes);
        }
    }

    private static String answer(SocketChannel line) throws IOException {
        var answer = new ByteArrayOutputStream();
        var next = ByteBuffer.allocate(1);
        while (answer.size() < LONGEST_ANSWER && line.read(next.clear()) > 0 && next.get(0) != 0) {
            answer.write(next.get(0));
        }
        return answer.toString(UTF_8).strip();
    }

    /// Interrupted when the time is over, which closes the channel.
    private String within(Talk talk) throws IOException, TimeoutException {
        var task = new FutureTask<>(() -> {
            try (var line = SocketChannel.open(address.get())) {
                return talk.over(line);
            }
        });
        var thread = Thread.ofVirtual().name("clamav").start(task);
        try {
            return task.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away(e);
        } finally {
            thread.interrupt();
        }
    }

    /// A host is looked up each time, because it may move.
    private static Supplier<SocketAddress> parsed(String address) {
        if (address.startsWith(UNIX) && !address.substring(UNIX.length()).isBlank()) {
            var socket = UnixDomainSocketAddress.of(address.substring(UNIX.length()));
            return () -> socket;
        }
        var parts = HOST_AND_PORT.matcher(address);
        if (parts.matches()) {
            int port = Integer.parseInt(parts.group(2));
            if (port > 0 && port <= LAST_PORT) {
                return () -> new InetSocketAddress(parts.group(1), port);
            }
        }
        throw new IllegalArgumentException(
                "yihao.papers.clamav.address has to be host:port or unix:/path, not \"" + address + "\"");
    }
}
