package yihao.platform.web.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/// A request whose body was read once, within its limit, so that it can be hashed and then read by the controller.
final class CachedBody extends HttpServletRequestWrapper {

    private final byte[] body;

    CachedBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /// Of a form with files: of their names and contents, not of what separates them, which is another each time.
    static String hash(HttpServletRequest request) {
        var form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        var cached = WebUtils.getNativeRequest(request, CachedBody.class);
        return form != null ? hashOf(form) : cached == null ? "" : sha256(cached.body);
    }

    private static String hashOf(MultipartHttpServletRequest form) {
        var all = new StringBuilder();
        form.getMultiFileMap()
                .forEach((name, files) -> files.forEach(file -> {
                    try {
                        all.append(name)
                                .append('/')
                                .append(file.getOriginalFilename())
                                .append('/');
                        all.append(sha256(file.getBytes())).append('\n');
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
        new TreeMap<>(form.getParameterMap())
                .forEach((name, values) -> all.append(name)
                        .append('=')
                        .append(String.join(",", values))
                        .append('\n'));
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        var in = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return in.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return in.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return in.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("The body is already here");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
